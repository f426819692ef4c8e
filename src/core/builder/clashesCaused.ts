import { checkAgenda } from '../checkAgenda.js'
import { rules } from '../rules/index.js'
import type { Agenda, Rulebook, Violation } from '../types.js'
import { compareViolations } from './compareViolations.js'

/** What a move can clash with: what runs at the same time, and what the line itself says. */
const near = rules.filter(({ scope }) => scope !== 'agenda')

/**
 * What a change of some days would break that was whole before, advice aside. Only the lines of
 * those days are looked at, so that it can be asked with every step of a drag.
 */
export function clashesCaused(
  before: Agenda,
  after: Agenda,
  days: readonly (string | undefined)[],
  rulebook: Rulebook,
): Violation[] {
  const within = (agenda: Agenda): Agenda => ({
    ...agenda,
    sessions: agenda.sessions.filter(({ day }) => days.includes(day)),
  })
  const checked = (agenda: Agenda) => checkAgenda(within(agenda), rulebook, near)
  return compareViolations(checked(before), checked(after)).caused.filter(
    ({ level }) => level !== 'advice',
  )
}
