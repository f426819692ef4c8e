import { isDate } from '../time/dates.js'
import { onDay } from '../time/times.js'
import type { Agenda, AgendaEvent, AgendaSession } from '../types.js'
import { type NoPlan, noPlan, type Plan, planOf } from './plan.js'

export type DayOptions = {
  /**
   * Whether the labels of the two days change places too, in all languages. If not, labels stay
   * with their dates.
   */
  withLabels?: boolean
}

/**
 * The rows of two days exchange their dates: so each row takes its label, in all languages, to the
 * other date.
 */
function relabelled(event: AgendaEvent, a: string, b: string): AgendaEvent {
  const other = (date: string) => (date === a ? b : date === b ? a : date)
  const days = event.days
    .map((day) => ({ ...day, date: other(day.date) }))
    .toSorted((one, two) => (one.date < two.date ? -1 : one.date > two.date ? 1 : 0))
  return { ...event, days }
}

function toOtherDays(
  agenda: Agenda,
  from: string,
  to: string,
  dayOf: (day: string | undefined) => string | undefined,
  { withLabels }: DayOptions,
): NoPlan | Plan {
  if (from === to) return noPlan('sameDay')
  const known = agenda.event.days.map(({ date }) => date)
  if (!isDate(from) || !isDate(to) || !known.includes(to)) return noPlan('unknownDay')
  const wanted = new Map(
    agenda.sessions.flatMap((session): [AgendaSession, AgendaSession][] => {
      const day = dayOf(session.day)
      return day === session.day ? [] : [[session, onDay(session, day)]]
    }),
  )
  if ([...wanted.values()].some(({ day }) => !known.includes(day ?? '')))
    return noPlan('unknownDay')
  // A date that is no day of the event has no row, and so no label to exchange.
  return planOf(
    withLabels && known.includes(from)
      ? { ...agenda, event: relabelled(agenda.event, from, to) }
      : agenda,
    wanted,
  )
}

/**
 * Moves all lines of a day to another day of the event, beside what is there already: also
 * cancelled ones, those without a time, and nights that belong to it. Times stay, and a line over
 * several days lasts as many. There is no plan where the clocks of the zone skip one of the times
 * on the other day.
 */
export const moveDay = (
  agenda: Agenda,
  from: string,
  to: string,
  options: DayOptions = {},
): NoPlan | Plan => toOtherDays(agenda, from, to, (day) => (day === from ? to : day), options)

/** Two days exchange all their lines, in the same way. Either day may be empty. */
export const swapDays = (
  agenda: Agenda,
  a: string,
  b: string,
  options: DayOptions = {},
): NoPlan | Plan =>
  toOtherDays(agenda, a, b, (day) => (day === a ? b : day === b ? a : day), options)
