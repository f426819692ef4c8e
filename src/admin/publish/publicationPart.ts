import { sameId } from '../../core/ids.js'
import type { Id } from '../../core/types.js'
import type { Entry, Question } from './publicationTypes.js'

/**
 * What of an agenda is looked at: all that waits, one line of it or some, or what readers are to
 * see no more.
 */
export type Part =
  | { type: 'all' }
  | { type: 'line'; id: Id }
  | { type: 'lines'; ids: Id[] }
  | { type: 'withdraw'; id: Id }

export const wholeAgenda: Part = { type: 'all' }

/** The event itself, where lines are named by their ids. */
export const theEvent = 'event'

export const isWithdrawal = (part: Part): boolean => part.type === 'withdraw'

/** Which heading the drawer has, a key under `publishing:heading`. */
export const headingOf = (
  part: Part,
): 'all' | 'line' | 'lines' | 'withdrawEvent' | 'withdrawLine' =>
  part.type === 'withdraw' ? (part.id === theEvent ? 'withdrawEvent' : 'withdrawLine') : part.type

/** The lines that alone are meant; undefined where all that waits is. */
const onlyIn = (part: Part): Id[] | undefined =>
  part.type === 'line' ? [part.id] : part.type === 'lines' ? part.ids : undefined

/** Whether only some lines are meant, which cannot go out before their event. */
export const isOfLines = (part: Part): boolean => onlyIn(part) !== undefined

export const questionOf = (part: Part): Question =>
  part.type === 'withdraw' ? { withdraw: [part.id] } : { only: onlyIn(part) }

/** Why it cannot be published now, a key under `publishing:hint`; undefined where it can. */
export type Hint = 'advice' | 'conflicts' | 'missing' | 'nothing' | 'nothingChosen' | 'team'

/** Whether readers see all of it already. */
function nothingWaits({ event, decided, lines, number }: Entry, part: Part): boolean {
  const only = onlyIn(part)
  if (only) return !only.some((wanted) => lines.some(({ id }) => sameId(id, wanted)))
  return !event && !decided && !lines.length && number > 1
}

export function hintFor(seen: Entry, part: Part, adviceIsRead: boolean): Hint | undefined {
  if (isWithdrawal(part)) return undefined
  const only = onlyIn(part) ?? []
  if (
    only.length &&
    nothingWaits(seen, part) &&
    only.every((wanted) => seen.team.some(({ id }) => sameId(id, wanted)))
  )
    return 'team'
  if (nothingWaits(seen, part)) return 'nothing'
  if (seen.missing.length) return 'missing'
  const goesOut = seen.lines.some(({ leftOut }) => !leftOut) || (seen.event && !seen.eventLeftOut)
  if (!goesOut && !seen.decided && (seen.event || seen.lines.length)) return 'nothingChosen'
  if (seen.checks.some(({ level }) => level !== 'advice')) return 'conflicts'
  return adviceIsRead ? undefined : 'advice'
}
