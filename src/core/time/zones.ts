import { Temporal } from 'temporal-polyfill'
import type { SessionTime } from '../types.js'
import { memoize } from '../memoize.js'
import { minutesOf } from './clock.js'
import { dayNumber, isDate } from './dates.js'
import { endDate, startDate } from './times.js'

const msOfDay = 86_400_000
const zoneName = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/

const exists = memoize((zone) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}, 1000)

/**
 * Whether a text is an IANA zone name (`Africa/Tunis`, `UTC`). A bare offset (`+01:00`) is none,
 * since it knows no summer time.
 */
export const isKnownZone = (zone: unknown): zone is string =>
  typeof zone === 'string' && zone.length <= 64 && zoneName.test(zone) && exists(zone)

const offsetAt = (epochMs: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6

/** In milliseconds: no zone is, or was, further from UTC. */
const farthest = 16 * 3_600_000

/**
 * By how many milliseconds a zone is ahead of UTC around a date; null where the clocks change near
 * that date. "Near" is wide enough for a change at midnight itself (Cairo). Remembered, since Intl
 * is slow.
 */
const steadyOffsets = memoize((zone) =>
  memoize((day): number | null => {
    const midnight = Number(day) * msOfDay
    const offset = offsetAt(midnight - farthest, zone)
    return offset === offsetAt(midnight + msOfDay + farthest, zone) ? offset : null
  }, 500),
)

/**
 * The instant at which the clocks of a zone show a time, in epoch milliseconds; undefined when they
 * skip it. If they show it twice, the first is meant, or with `later` the second.
 */
function instantMs(date: string, clock: string, zone: string, later = false): number | undefined {
  const [day, minutes] = [dayNumber(date), minutesOf(clock)]
  if (day === undefined || minutes === undefined || !isKnownZone(zone)) return undefined
  const offset = steadyOffsets(zone)(String(day))
  if (offset !== null) return day * msOfDay + minutes * 60_000 - offset
  const wall = Temporal.PlainDateTime.from(`${date}T${clock}`)
  const found = wall.toZonedDateTime(zone, { disambiguation: later ? 'later' : 'earlier' })
  return found.toPlainDateTime().equals(wall) ? found.epochMilliseconds : undefined
}

/** Whether the clocks of a zone show this time on this date; false in the hour that they skip. */
export const timeExists = (date: string, clock: string, zone: string): boolean =>
  instantMs(date, clock, zone) !== undefined

/**
 * Whether the clocks of a zone show this time twice on this date: in the hour before they are put
 * back.
 */
export function occursTwice(
  date: string | undefined,
  clock: string | undefined,
  zone: string,
): boolean {
  if (date === undefined || clock === undefined) return false
  const first = instantMs(date, clock, zone)
  return first !== undefined && first !== instantMs(date, clock, zone, true)
}

/**
 * The instants (ISO, in UTC, with milliseconds) at which a session starts and ends; each is there
 * only if it is known and exists. A time that occurs twice means the first, unless the session says
 * otherwise; a session that starts at the second of two times does not end at the first of them.
 */
export function toInstants(line: SessionTime & { day: string; timeZone: string }): {
  startsAt?: string
  endsAt?: string
} {
  const { day, timing, timeZone } = line
  if (timing !== 'clock' || !isDate(day)) return {}
  const instantAt = (date: string | undefined, clock: string | undefined, later = false) =>
    date === undefined || clock === undefined ? undefined : instantMs(date, clock, timeZone, later)
  const second = line.startsAfterChange === true
  const from = instantAt(startDate(line), line.starts, second)
  const first = instantAt(endDate(line), line.ends)
  const isPast = second && first !== undefined && from !== undefined && first <= from
  const to =
    line.endsAfterChange === true || isPast ? instantAt(endDate(line), line.ends, true) : first
  return {
    ...(from === undefined ? {} : { startsAt: new Date(from).toISOString() }),
    ...(to === undefined ? {} : { endsAt: new Date(to).toISOString() }),
  }
}

const two = (value: number) => String(value).padStart(2, '0')

function offsetText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000)
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/**
 * An instant as the clocks of a zone show it, with their offset: `2019-06-25T11:30:00+01:00` (RFC
 * 3339).
 */
export function withOffset(instant: string, zone: string): string {
  const ms = Date.parse(instant)
  const offset = steadyOffsets(zone)(String(Math.floor(ms / msOfDay))) ?? offsetAt(ms, zone)
  return `${new Date(ms + offset).toISOString().slice(0, 19)}${offsetText(offset)}`
}
