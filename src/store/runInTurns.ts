import { checkInSteps } from '../core/checkAgenda.js'
import type { Steps } from '../core/steps.js'
import type { Agenda, Rulebook, Violation } from '../core/types.js'
import { giveTurn } from '../database/giveTurn.js'
import {
  type AgendaSource,
  type CompiledAgenda,
  compileInSteps,
  type CompileSettings,
} from '../core/compile/index.js'

/**
 * Runs work to its end. Between its steps, others that wait are answered where the work has held
 * the process for a while.
 */
export async function runInTurns<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    await giveTurn()
  }
}

/** Checks like `checkAgenda`, and lets others be answered in between. */
export const checkInTurns = (agenda: Agenda, rulebook: Rulebook): Promise<Violation[]> =>
  runInTurns(checkInSteps(agenda, rulebook))

/** Compiles like `compileAgenda`, and lets others be answered in between. */
export const compileInTurns = (
  source: AgendaSource,
  settings: CompileSettings,
  previous?: CompiledAgenda,
): Promise<CompiledAgenda> => runInTurns(compileInSteps(source, settings, previous))
