import { isDate } from '../time/dates.js'
import { datesOf, type Times } from '../time/times.js'
import type { AgendaEvent, SessionStatus } from '../types.js'

/** From the first to the last of some dates (ISO), both included. */
export type DateSpan = { from: string; until: string }

/** What of a line says on which dates it takes place. */
export type DatedLine = Times & { status: SessionStatus }

/**
 * The dates that are announced; undefined where they are none. An event without an end lasts a day.
 */
export function officialDates({ startDate, endDate }: AgendaEvent): DateSpan | undefined {
  if (!isDate(startDate)) return undefined
  const until = isDate(endDate) ? endDate : startDate
  return until < startDate ? undefined : { from: startDate, until }
}

/**
 * The dates (ISO) on which something takes place, the earliest first; a cancelled line does not.
 */
export const busyDates = ({ sessions }: { sessions: readonly DatedLine[] }): string[] =>
  [
    ...new Set(
      sessions.flatMap((session) => (session.status === 'cancelled' ? [] : datesOf(session))),
    ),
  ].sort()

export const isWithin = (date: string, { from, until }: DateSpan): boolean =>
  date >= from && date <= until
