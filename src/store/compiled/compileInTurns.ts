import {
  type AgendaSource,
  type CompiledAgenda,
  compileInSteps,
  type CompileSettings,
} from '../../core/compile/index.js'
import { runInTurns } from '../runInTurns.js'

/** Compiles like `compileAgenda`, and lets others be answered in between. */
export const compileInTurns = (
  source: AgendaSource,
  settings: CompileSettings,
  previous?: CompiledAgenda,
): Promise<CompiledAgenda> => runInTurns(compileInSteps(source, settings, previous))
