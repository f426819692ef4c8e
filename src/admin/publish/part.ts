import type { Id } from '../../core/types.js'
import type { Entry, Question } from './entry.js'

/** What of an agenda is looked at: all that waits, one line of it, or what readers are to see no more. */
export type Part = { type: 'all' } | { type: 'line'; id: Id } | { type: 'withdraw'; id: Id }

export const wholeAgenda: Part = { type: 'all' }

/** The event itself, where lines are named by their ids. */
export const theEvent = 'event'

export const isWithdrawal = (part: Part): boolean => part.type === 'withdraw'

export type Heading = 'all' | 'line' | 'withdrawEvent' | 'withdrawLine'

/** Which heading the drawer has, a key under `publishing:heading`. */
export const headingOf = (part: Part): Heading => (part.type === 'withdraw' ? (part.id === theEvent ? 'withdrawEvent' : 'withdrawLine') : part.type)

export const questionOf = (part: Part): Question =>
  part.type === 'line' ? { only: [part.id] } : part.type === 'withdraw' ? { withdraw: [part.id] } : {}

type Line = Entry['lines'][number]

/** Lines by what becomes of them. */
export function linesOf({ lines }: Entry): { out: Line[]; chosen: Line[]; team: Line[] } {
  const out = lines.filter(({ teamOnly, state }) => !teamOnly || state === 'withdrawn' || state === 'removed')
  return { out, chosen: out.filter(({ leftOut }) => !leftOut), team: lines.filter((line) => !out.includes(line)) }
}

/** Why it cannot be published now: a key under `publishing:hint`; undefined where it can. */
export function hindrance(seen: Entry, part: Part, adviceIsRead: boolean): 'advice' | 'conflicts' | 'missing' | 'nothing' | 'nothingChosen' | 'team' | undefined {
  if (isWithdrawal(part)) return undefined
  const { out, chosen, team } = linesOf(seen)
  if (part.type === 'line' && team.length) return 'team'
  if (nothingWaits(seen)) return 'nothing'
  if (seen.missing.length) return 'missing'
  if (!seen.event && !seen.decided && out.length && !chosen.length) return 'nothingChosen'
  if (seen.checks.some(({ level }) => level !== 'advice')) return 'conflicts'
  return adviceIsRead ? undefined : 'advice'
}

/** Whether readers see all of it already. */
export const nothingWaits = (seen: Entry): boolean => !seen.event && !seen.decided && !linesOf(seen).out.length && seen.number > 1
