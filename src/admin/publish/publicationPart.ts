import { sameId } from '../../core/ids.js'
import type { Id } from '../../core/types.js'
import type { Entry, Question } from './publicationTypes.js'

/**
 * What of an agenda is looked at: all that waits, one line of it, or what readers are to see no
 * more.
 */
export type Part = { type: 'all' } | { type: 'line'; id: Id } | { type: 'withdraw'; id: Id }

export const wholeAgenda: Part = { type: 'all' }

/** The event itself, where lines are named by their ids. */
export const theEvent = 'event'

export const isWithdrawal = (part: Part): boolean => part.type === 'withdraw'

/** Which heading the drawer has, a key under `publishing:heading`. */
export const headingOf = (part: Part): 'all' | 'line' | 'withdrawEvent' | 'withdrawLine' =>
  part.type === 'withdraw' ? (part.id === theEvent ? 'withdrawEvent' : 'withdrawLine') : part.type

export const questionOf = (part: Part): Question =>
  part.type === 'line'
    ? { only: [part.id] }
    : part.type === 'withdraw'
      ? { withdraw: [part.id] }
      : {}

/** Why it cannot be published now, a key under `publishing:hint`; undefined where it can. */
export type Hint = 'advice' | 'conflicts' | 'missing' | 'nothing' | 'nothingChosen' | 'team'

/** Whether readers see all of it already. */
function nothingWaits({ event, decided, lines, number }: Entry, part: Part): boolean {
  if (part.type === 'line') return !lines.some(({ id }) => sameId(id, part.id))
  return !event && !decided && !lines.length && number > 1
}

export function hintFor(seen: Entry, part: Part, adviceIsRead: boolean): Hint | undefined {
  if (isWithdrawal(part)) return undefined
  if (
    part.type === 'line' &&
    nothingWaits(seen, part) &&
    seen.team.some(({ id }) => sameId(id, part.id))
  )
    return 'team'
  if (nothingWaits(seen, part)) return 'nothing'
  if (seen.missing.length) return 'missing'
  const goesOut = seen.lines.some(({ leftOut }) => !leftOut) || (seen.event && !seen.eventLeftOut)
  if (!goesOut && !seen.decided && (seen.event || seen.lines.length)) return 'nothingChosen'
  if (seen.checks.some(({ level }) => level !== 'advice')) return 'conflicts'
  return adviceIsRead ? undefined : 'advice'
}
