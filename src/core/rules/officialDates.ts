import { isDate } from '../time/dates.js'
import { datesOf, type Times } from '../time/times.js'
import type { AgendaEvent, SessionStatus } from '../types.js'

/** From the first to the last of some dates (ISO), both included. */
export type DateSpan = { from: string; until: string }

/** The fields of a line that say on which dates it takes place. */
export type DatedLine = Times & { status: SessionStatus }

/**
 * The announced dates; undefined where they are no dates. An event without an end lasts one day.
 */
export function officialDates({ startDate, endDate }: AgendaEvent): DateSpan | undefined {
  if (!isDate(startDate)) return undefined
  const until = isDate(endDate) ? endDate : startDate
  return until < startDate ? undefined : { from: startDate, until }
}

/**
 * The dates (ISO) on which something takes place, the earliest first. Cancelled lines do not count.
 */
export const busyDates = ({ sessions }: { sessions: readonly DatedLine[] }): string[] =>
  [
    ...new Set(
      sessions.flatMap((session) => (session.status === 'cancelled' ? [] : datesOf(session))),
    ),
  ].sort()

export const isWithin = (date: string, { from, until }: DateSpan): boolean =>
  date >= from && date <= until
