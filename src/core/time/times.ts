import { without } from '../keysOf.js'
import { minutesOf } from './clock.js'
import { addDays, datesBetween, dayNumber, isDate } from './dates.js'

/**
 * When a line takes place, as an editor enters it: its day in the agenda, the times that the clocks
 * at the venue show (`HH:mm`), and on which date each of them is. Everything else (instants, order,
 * overlaps, texts) is derived from this.
 */
export type Times = {
  /** The day of the agenda under which it stands. */
  day?: string
  /** The last day of a line over several; absent where it has but one. */
  endDay?: string
  starts?: string
  /**
   * It starts after midnight, on the date after its day: the night belongs to the evening before.
   */
  startsNextDay?: boolean
  ends?: string
  /**
   * It ends on the date after its (last) day. A line that starts after midnight ends there without
   * this mark.
   */
  endsNextDay?: boolean
  /** The clocks show the start twice, and the second time is meant: after they were put back. */
  startsAfterChange?: boolean
  /** The same for the end. A line that starts after the change ends after it without this mark. */
  endsAfterChange?: boolean
}

/** The fields of a session that say when it takes place by the clock and the calendar. */
export const timeFields = [
  'day',
  'starts',
  'ends',
  'endsNextDay',
  'startsNextDay',
  'endDay',
  'startsAfterChange',
  'endsAfterChange',
] as const satisfies (keyof Times)[]

export const minutesOfDay = 24 * 60

/**
 * In minutes of the next date, until when a night lasts: what starts later belongs to that date.
 */
export const nightEnds = 12 * 60

/**
 * In minutes, from when on a line is in the evening, and before when a start after an evening is in
 * its night: nobody begins a day at half past midnight.
 */
const [eveningFrom, earliestDay] = [18 * 60, 5 * 60]

/**
 * Whether a start is in the night that belongs to its day: it is early, and stands below a line of
 * the evening or the night. Both starts are in minutes.
 */
export const isOfNight = (minutes: number, above: number | undefined): boolean =>
  above !== undefined && above >= eveningFrom && minutes < earliestDay

/**
 * By how many days the last day of a line is after its day: 0 where it has but one, negative where
 * it comes before.
 */
export function daysOver({ day, endDay }: Times): number {
  const [first, last] = [dayNumber(day), dayNumber(endDay)]
  return first === undefined || last === undefined ? 0 : last - first
}

/** By how many days the dates on which a line starts and ends are after its day. */
export function datesLater(times: Times): { starts: number; ends: number } {
  const starts = times.startsNextDay === true ? 1 : 0
  const over = daysOver(times)
  const after = times.endsNextDay === true || (over === 0 && starts === 1) ? 1 : 0
  return { starts, ends: over + after }
}

/** Whether a line goes on over several days, like an exhibition. */
export const isOverDays = (times: Times): boolean => daysOver(times) > 0

/** Whether a line ends on the date after its (last) day. */
export const endsAfterMidnight = (times: Times): boolean => datesLater(times).ends > daysOver(times)

const later = (day: string | undefined, days: number) =>
  days === 0 || day === undefined ? day : addDays(day, days)

/** The date on which a line starts; undefined where its day is unknown. */
export const startDate = (times: Times): string | undefined =>
  later(times.day, datesLater(times).starts)

/** The date on which a line ends; undefined where its day is unknown. */
export const endDate = (times: Times): string | undefined =>
  later(times.day, datesLater(times).ends)

/**
 * Minutes on the clock from start to end; undefined when one is unknown. Zero or negative when the
 * end is not after the start.
 */
export function durationMinutes(times: Times): number | undefined {
  const [from, to] = [minutesOf(times.starts), minutesOf(times.ends)]
  if (from === undefined || to === undefined) return undefined
  const { starts, ends } = datesLater(times)
  return to - from + (ends - starts) * minutesOfDay
}

/**
 * A time without the marks for times that the clocks show twice: on another day or at another hour
 * they say nothing.
 */
export const withoutChange = <T extends Times>(times: T): T =>
  without(times, 'startsAfterChange', 'endsAfterChange')

/** The same line on another day. A line over several days lasts as many there. */
export function onDay<T extends Times>(times: T, day: string | undefined): T {
  const [over, there] = [daysOver(times), day === times.day ? times : withoutChange(times)]
  if (over === 0 || !isDate(day)) return { ...there, day }
  return { ...there, day, endDay: addDays(day, over) }
}

/**
 * All days of the agenda on which a line takes place: its own, and for a line over several those
 * after it.
 */
export const datesOf = (times: Times): string[] =>
  isDate(times.day) ? datesBetween(times.day, isOverDays(times) ? times.endDay! : times.day) : []

/** Whether a line over several days goes on on this day, which is not its first. */
export const goesOnOn = (times: Times, day: string): boolean =>
  isOverDays(times) && isDate(day) && day > (times.day ?? '') && day <= (times.endDay ?? '')
