import { clockOf, minutesOf } from './clock.js'
import { addDays } from './dates.js'
import {
  datesLater,
  daysOver,
  durationMinutes,
  endsAfterMidnight,
  minutesOfDay as day,
  nightEnds,
  type Times,
  withoutChange,
} from './times.js'

/**
 * From when to when, in minutes since the midnight with which a line's day begins: a night starts
 * after 1440, and what lasts several days ends as many days later. `to` is exclusive.
 */
export type Interval = { from: number; to: number }

/** An interval of which it is said whether somebody knows its end. */
export type KnownInterval = Interval & { endIsKnown: boolean }

/**
 * How long a line lasts whose end nobody knows (or that ends no later than it starts), in minutes.
 * One policy, by what it is asked for:
 * - `sure`, for rules and orders: its first minute. Nobody is refused anything for a guess.
 * - `drawn`, for a picture, and where somebody drags its end: half an hour, so that it can be read
 *   and caught.
 * - a plan takes it to last until the next start of its day (`untilNext`): what comes after it
 *   still comes after it.
 */
export const openMinutes = { sure: 1, drawn: 30 } as const

/**
 * The interval of a time on the clock; undefined where its start is none. An open end is as far off
 * as `open` says.
 *
 *     intervalOf({ starts: '23:30', ends: '00:15', endsNextDay: true }) // { from: 1410, to: 1455, endIsKnown: true }
 *     intervalOf({ starts: '00:30', startsNextDay: true }) // { from: 1470, to: 1471, endIsKnown: false }
 */
export function intervalOf(
  times: Times,
  open: number = openMinutes.sure,
): KnownInterval | undefined {
  const starts = minutesOf(times.starts)
  if (starts === undefined) return undefined
  const from = starts + datesLater(times).starts * day
  const length = durationMinutes(times) ?? 0
  return { from, to: from + (length > 0 ? length : open), endIsKnown: length > 0 }
}

/**
 * The end of an interval among others of its day, given their starts in the same unit: an open one
 * lasts until the next start, and the last one until the `to` that it has.
 */
export function untilNext(
  { from, to, endIsKnown }: KnownInterval,
  starts: readonly number[],
): number {
  if (endIsKnown) return to
  const later = starts.filter((start) => start > from)
  return later.length ? Math.min(...later) : to
}

/**
 * Whether two intervals have time in common. Ends are exclusive, so one may start when the other
 * ends.
 */
export const overlap = (a: Interval, b: Interval): boolean => a.from < b.to && b.from < a.to

/**
 * The fields of an end that lies so many minutes after the midnight with which the line's day
 * begins; undefined where an end cannot be stored there.
 */
function endingAt(times: Times, end: number): Times | undefined {
  const over = daysOver(times)
  const rest = end - over * day
  const onLastDay = rest >= 0 && rest < day
  // An end after midnight stays one; `24:00` is the end of a day, and not on the next one.
  const nightAfter =
    rest >= day && rest < 2 * day && (over === 0 || rest === day || endsAfterMidnight(times))
  if (end < 0) return undefined
  const ends = clockOf(end)
  if (onLastDay || nightAfter) return { endDay: times.endDay, ends, endsNextDay: nightAfter }
  if (over === 0) return undefined
  const last = Math.floor(end / day)
  return {
    endDay: last > 0 ? addDays(times.day ?? '', last) : undefined,
    ends,
    endsNextDay: false,
  }
}

/**
 * The same time from another start, given in minutes since the midnight with which its day begins:
 * as long as it was, or longer by `longer` minutes. An unknown end stays unknown. Undefined where
 * the line would start on another day (the night after its day still counts as its own), end before
 * its day, or, unless it lasts several days, end after the day after.
 *
 *     startingAt({ starts: '09:00', ends: '10:30' }, 600) // { starts: '10:00', ends: '11:30' }
 */
export function startingAt<T extends Times>(times: T, start: number, longer = 0): T | undefined {
  if (!Number.isInteger(start) || start < 0 || start >= day + nightEnds) return undefined
  const length = durationMinutes(times)
  const end = length === undefined ? {} : endingAt(times, start + length + longer)
  if (!end) return undefined
  const after: T = {
    ...withoutChange(times),
    starts: clockOf(start),
    startsNextDay: start >= day,
    ...end,
  }
  // Marks that are false are left out, except for that of the end where the line had one.
  if (!after.startsNextDay) delete after.startsNextDay
  if (!after.endDay) delete after.endDay
  if (!after.endsNextDay && !Object.hasOwn(times, 'endsNextDay')) delete after.endsNextDay
  return after
}
