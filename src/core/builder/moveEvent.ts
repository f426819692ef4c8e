import { addDays, dayNumber, isDate } from '../time/dates.js'
import type { Agenda, AgendaSession } from '../types.js'
import { type NoPlan, noPlan, type Plan, planOf } from './plan.js'

/** The date that counts as the first of an event: the official one, else its earliest day. */
const firstDateOf = ({ event }: Agenda) =>
  isDate(event.startDate) ? event.startDate : event.days.map(({ date }) => date).filter(isDate).toSorted()[0]

/**
 * The event starts on another date (ISO): its official dates, its days and its sessions move by the same number of days,
 * while the clock on the wall stays. What is no date stays as it is. A session that would fall into an hour that the
 * clocks skip on its new date is a reason.
 */
export function moveEvent(agenda: Agenda, firstDate: string): NoPlan | Plan {
  const [from, to] = [dayNumber(firstDateOf(agenda)), dayNumber(firstDate)]
  if (from === undefined || to === undefined) return noPlan('noDates')
  const { event, sessions } = agenda
  const dates = [event.startDate, event.endDate, ...event.days.map(({ date }) => date), ...sessions.map(({ day }) => day)]
  if (dates.some((date) => isDate(date) && addDays(date, to - from) === undefined)) return noPlan('noDates')
  const later = <T extends string | undefined>(date: T) => (isDate(date) ? (addDays(date, to - from) as T) : date)
  const moved = {
    ...event,
    ...(event.startDate === undefined ? {} : { startDate: later(event.startDate) }),
    ...(event.endDate === undefined ? {} : { endDate: later(event.endDate) }),
    days: event.days.map((day) => ({ ...day, date: later(day.date) })),
  }
  const wanted = new Map(sessions.map((session): [AgendaSession, AgendaSession] => [session, isDate(session.day) ? { ...session, day: later(session.day) } : session]))
  return planOf({ ...agenda, event: moved }, wanted)
}
