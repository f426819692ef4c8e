import { checkInSteps } from '../core/checkAgenda.js'
import type { Steps } from '../core/steps.js'
import type { Agenda, Rulebook, Violation } from '../core/types.js'
import { giveTurn } from '../database/giveTurn.js'

/**
 * Runs work to its end; whoever else waits is answered between its steps, where the process has
 * been at it for a while.
 */
export async function runInTurns<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    await giveTurn()
  }
}

/** What `checkAgenda` finds. */
export const checkInTurns = (agenda: Agenda, rulebook: Rulebook): Promise<Violation[]> =>
  runInTurns(checkInSteps(agenda, rulebook))
