import { clockOf, durationMinutes, minutesOf } from './clock.js'

/** Start and end as a session has them: `HH:mm` on the clocks at the venue. */
export type Times = { starts?: string; ends?: string; endsNextDay?: boolean }

/** From when to when, in minutes since the midnight before; `to` is exclusive and may lie in the day after. */
export type Interval = { from: number; to: number }

/** An interval of which it is said whether somebody knows its end. */
export type KnownInterval = Interval & { endIsKnown: boolean }

const day = 24 * 60

/**
 * How long a line lasts whose end nobody knows (or that ends no later than it starts), in minutes. One policy, by what it is
 * asked for:
 * - `sure`, for rules and orders: its first minute. Nobody is refused anything for a guess.
 * - `drawn`, for a picture, and where somebody drags its end: half an hour, so that it can be read and caught.
 * - a plan takes it to last until the next start of its day (`untilNext`): what comes after it still comes after it.
 */
export const openMinutes = { sure: 1, drawn: 30 } as const

/**
 * The interval of a time on the clock; undefined where its start is none. An open end is as far off as `open` says.
 *
 *     intervalOf({ starts: '23:30', ends: '00:15', endsNextDay: true }) // { from: 1410, to: 1455, endIsKnown: true }
 *     intervalOf({ starts: '09:00' }) // { from: 540, to: 541, endIsKnown: false }
 */
export function intervalOf(
  times: Times,
  open: number = openMinutes.sure,
): KnownInterval | undefined {
  const from = minutesOf(times.starts)
  if (from === undefined) return undefined
  const length = durationMinutes(times) ?? 0
  return { from, to: from + (length > 0 ? length : open), endIsKnown: length > 0 }
}

/** The end of an interval among others of its day: an open one lasts until the next start, the last one its first minute. */
export function untilNext(
  { from, to, endIsKnown }: KnownInterval,
  starts: readonly number[],
): number {
  if (endIsKnown) return to
  const later = starts.filter((start) => start > from)
  return later.length ? Math.min(...later) : to
}

/** Both run at one time: ends are exclusive, so one may start when the other ends. */
export const overlap = (a: Interval, b: Interval): boolean => a.from < b.to && b.from < a.to

/**
 * The same time from another start, in minutes since midnight: as long as it was, or longer by `longer` minutes. What was left unsaid
 * stays so. Undefined where it would start on another day, or end before the start's day or after the day after.
 *
 *     startingAt({ starts: '09:00', ends: '10:30' }, 600) // { starts: '10:00', ends: '11:30' }
 */
export function startingAt<T extends Times>(times: T, start: number, longer = 0): T | undefined {
  if (!Number.isInteger(start) || start < 0 || start >= day) return undefined
  const starts = clockOf(start)
  const length = durationMinutes(times)
  if (length === undefined) return { ...times, starts }
  const end = start + length + longer
  if (end < 0 || end >= 2 * day) return undefined
  const nextDay = end >= day
  return {
    ...times,
    starts,
    ends: clockOf(end),
    ...(nextDay === (times.endsNextDay === true) ? {} : { endsNextDay: nextDay }),
  }
}
