import type { Agenda, Id } from '../types.js'
import { isDate } from '../time/dates.js'
import { onDay } from '../time/times.js'
import { copyOf, type Edit } from './edits.js'
import { sessionOf } from '../ids.js'
import { temporaryIds } from './temporaryIds.js'

/**
 * The edit that puts a copy of a session beside it, under a temporary id; none when there is no
 * such session.
 */
export function duplicateSession(agenda: Agenda, id: Id): Edit[] {
  const session = sessionOf(agenda, id)
  return session
    ? temporaryIds(agenda, 1).map((as) => ({ type: 'add', session: copyOf(session, as) }))
    : []
}

/**
 * The edits that put a copy of all lines of one day (an ISO date) on another day, beside what is
 * there. A day that the event does not have yet is added to it; cancelled lines are not copied.
 * Without edits where either date is no date, or both are the same.
 */
export function duplicateDay(agenda: Agenda, from: string, to: string): Edit[] {
  if (!isDate(to) || from === to) return []
  const lines = agenda.sessions.filter(({ day, status }) => day === from && status !== 'cancelled')
  if (!lines.length) return []
  const ids = temporaryIds(agenda, lines.length)
  const { days } = agenda.event
  const isNew = !days.some(({ date }) => date === to)
  return [
    ...(isNew
      ? [
          {
            type: 'setEvent' as const,
            fields: {
              days: [...days, { date: to }].toSorted((a, b) => (a.date < b.date ? -1 : 1)),
            },
          },
        ]
      : []),
    ...lines.flatMap((line, index) => {
      const as = ids[index]
      return as === undefined
        ? []
        : [{ type: 'add' as const, session: onDay(copyOf(line, as), to) }]
    }),
  ]
}
