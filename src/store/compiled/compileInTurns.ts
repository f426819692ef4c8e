import {
  type AgendaSource,
  type CompiledAgenda,
  compileInSteps,
  type CompileSettings,
} from '../../core/compile/index.js'
import { inTurns } from '../inTurns.js'

/** What `compileAgenda` makes. */
export const compileInTurns = (
  source: AgendaSource,
  settings: CompileSettings,
  previous?: CompiledAgenda,
): Promise<CompiledAgenda> => inTurns(compileInSteps(source, settings, previous))
