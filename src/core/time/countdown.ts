import { withOffset, isKnownZone } from './zones.js'
import { dayNumber } from './dates.js'

/**
 * Where an event stands on a date: so many days ahead, on its `day`th day `of` so many, or so many
 * days ago.
 */
export type Countdown =
  | { phase: 'ahead'; days: number }
  | { phase: 'now'; day: number; of: number }
  | { phase: 'over'; days: number }
  | { phase: 'undated' }

/**
 * The date (ISO) that the calendars of a zone show at an instant; that of UTC where the zone is
 * none.
 */
export const dateIn = (zone: string, now: Date): string =>
  withOffset(now.toISOString(), isKnownZone(zone) ? zone : 'UTC').slice(0, 10)

/** Where an event stands on a date, by its official dates; one without an end lasts a day. */
export function countdownOf(
  { startDate, endDate }: { startDate?: string; endDate?: string },
  today: string,
): Countdown {
  const [from, now] = [dayNumber(startDate), dayNumber(today)]
  if (from === undefined || now === undefined) return { phase: 'undated' }
  const to = Math.max(dayNumber(endDate) ?? from, from)
  if (now < from) return { phase: 'ahead', days: from - now }
  return now > to
    ? { phase: 'over', days: now - to }
    : { phase: 'now', day: now - from + 1, of: to - from + 1 }
}
