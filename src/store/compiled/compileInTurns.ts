import {
  type AgendaSource,
  type CompiledAgenda,
  compileInSteps,
  type CompileSettings,
} from '../../core/compile/index.js'
import { runInTurns } from '../runInTurns.js'

/** What `compileAgenda` makes. */
export const compileInTurns = (
  source: AgendaSource,
  settings: CompileSettings,
  previous?: CompiledAgenda,
): Promise<CompiledAgenda> => runInTurns(compileInSteps(source, settings, previous))
