import { withOffset, isKnownZone } from './zones.js'
import { dayNumber } from './dates.js'

/**
 * Where an event stands on a date: `days` ahead, on its `day`th day `of` so many, or `days` ago.
 */
export type Countdown =
  | { phase: 'ahead'; days: number }
  | { phase: 'now'; day: number; of: number }
  | { phase: 'over'; days: number }
  | { phase: 'undated' }

/** The date (ISO) in a time zone at an instant; the date in UTC where the zone is unknown. */
export const dateIn = (zone: string, now: Date): string =>
  withOffset(now.toISOString(), isKnownZone(zone) ? zone : 'UTC').slice(0, 10)

/**
 * Where an event stands on a date, by its official dates. An event without an end lasts one day.
 */
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
