import { busyDates, isWithin, officialDates } from '../rules/officialDates.js'
import { addDays, dayNumber, isDate } from '../time/dates.js'
import { datesOf, onDay } from '../time/times.js'
import type { Agenda, AgendaSession, Day } from '../types.js'
import { type NoPlan, noPlan, type Plan, planOf } from './plan.js'

/**
 * The day that was most likely the first announced one: the first day with sessions whose label
 * does not call it something else (an arrival day).
 */
export function firstBusyDay(agenda: Agenda): string | undefined {
  const busy = busyDates(agenda)
  const labelled = new Set(
    agenda.event.days.flatMap(({ date, label }) => (label === undefined ? [] : [date])),
  )
  return busy.find((date) => !labelled.has(date)) ?? busy[0]
}

const byDate = (a: Day, b: Day) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)

/**
 * The agenda follows official dates that were changed before it. `first` (an ISO date, one of its
 * days) becomes the first announced date, and everything on a day moves by as many days, together
 * with the days and their labels. The official dates themselves stay. There is no plan where a
 * session would fall into an hour that the clocks skip on its new date.
 */
export function followDates(agenda: Agenda, first: string): NoPlan | Plan {
  const { event, sessions } = agenda
  const official = officialDates(event)
  const [from, to] = [dayNumber(first), dayNumber(official?.from)]
  if (!official || from === undefined || to === undefined) return noPlan('noDates')
  const later = (date: string) => addDays(date, to - from)
  const filled = new Set(sessions.flatMap(datesOf))
  if ([...filled].some((date) => later(date) === undefined)) return noPlan('noDates')
  const moved = event.days.flatMap((day): Day[] => {
    const date = later(day.date)
    return date && (filled.has(day.date) || day.label !== undefined) ? [{ ...day, date }] : []
  })
  const taken = new Set(moved.map(({ date }) => date))
  // Empty days within the announced dates stay; empty ones that the dates before had made go.
  const empty = event.days.filter(
    ({ date, label }) =>
      label === undefined &&
      !filled.has(date) &&
      !taken.has(date) &&
      (!isDate(date) || isWithin(date, official)),
  )
  const wanted = new Map(
    sessions.map((session): [AgendaSession, AgendaSession] => [
      session,
      isDate(session.day) ? onDay(session, later(session.day)) : session,
    ]),
  )
  const days = [...empty, ...moved].sort(byDate)
  return planOf({ ...agenda, event: { ...event, days } }, wanted)
}
