import { addDays, dayNumber, isDate } from '../time/dates.js'
import { onDay } from '../time/times.js'
import type { Agenda, AgendaEvent, AgendaSession } from '../types.js'
import { type NoPlan, noPlan, type Plan, planOf } from './plan.js'

/** The date that counts as the first of an event: the official one, else its earliest day. */
const firstDateOf = ({ startDate, days }: AgendaEvent) =>
  isDate(startDate)
    ? startDate
    : days
        .map(({ date }) => date)
        .filter(isDate)
        .toSorted()[0]

/**
 * By how many days an event moves if it starts on another date. Undefined where one of the two
 * dates is missing.
 */
export function daysUntil(event: AgendaEvent, firstDate: string): number | undefined {
  const [from, to] = [dayNumber(firstDateOf(event)), dayNumber(firstDate)]
  return from === undefined || to === undefined ? undefined : to - from
}

/**
 * Moves an event so that it starts on another date (ISO): its official dates, days and sessions
 * move by the same number of days, and the times on the clock stay. A value that is no date stays
 * as it is. There is no plan where a session would fall into an hour that the clocks skip on its
 * new date.
 */
export function moveEvent(agenda: Agenda, firstDate: string): NoPlan | Plan {
  const by = daysUntil(agenda.event, firstDate)
  if (by === undefined) return noPlan('noDates')
  const { event, sessions } = agenda
  const dates = [
    event.startDate,
    event.endDate,
    ...event.days.map(({ date }) => date),
    ...sessions.flatMap(({ day, endDay }) => [day, endDay]),
  ]
  if (dates.some((date) => isDate(date) && addDays(date, by) === undefined))
    return noPlan('noDates')
  const later = (date: string) => (isDate(date) ? (addDays(date, by) ?? date) : date)
  const moved = {
    ...event,
    ...(event.startDate === undefined ? {} : { startDate: later(event.startDate) }),
    ...(event.endDate === undefined ? {} : { endDate: later(event.endDate) }),
    days: event.days.map((day) => ({ ...day, date: later(day.date) })),
  }
  const wanted = new Map(
    sessions.map((session): [AgendaSession, AgendaSession] => [
      session,
      isDate(session.day) ? onDay(session, later(session.day)) : session,
    ]),
  )
  return planOf({ ...agenda, event: moved }, wanted)
}
