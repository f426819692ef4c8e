import { isDate } from '../time/dates.js'
import { onDay } from '../time/times.js'
import type { Agenda, AgendaEvent, AgendaSession } from '../types.js'
import { type NoPlan, noPlan, type Plan, planOf } from './plan.js'

export type DayOptions = {
  /**
   * The labels of the two days change places too, in all languages; else they stay with their
   * dates.
   */
  withLabels?: boolean
}

/** Rows of days exchange their dates, so that each keeps what it says in every language. */
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
  // A date that is none of the event's has no row, and so no label to give.
  return planOf(
    withLabels && known.includes(from)
      ? { ...agenda, event: relabelled(agenda.event, from, to) }
      : agenda,
    wanted,
  )
}

/**
 * All lines of a day go to another day of the event, to what is there already: cancelled ones,
 * those without a time and nights that go on too. Times stay, and what lasts several days lasts as
 * many; one that the clocks of the zone skip on the other day is a reason.
 */
export const moveDay = (
  agenda: Agenda,
  from: string,
  to: string,
  options: DayOptions = {},
): NoPlan | Plan => toOtherDays(agenda, from, to, (day) => (day === from ? to : day), options)

/** Two days exchange all their lines, in the same way; either may have none. */
export const swapDays = (
  agenda: Agenda,
  a: string,
  b: string,
  options: DayOptions = {},
): NoPlan | Plan =>
  toOtherDays(agenda, a, b, (day) => (day === a ? b : day === b ? a : day), options)
