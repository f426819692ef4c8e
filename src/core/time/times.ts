import { minutesOf } from './clock.js'
import { addDays, datesBetween, dayNumber, isDate } from './dates.js'

/**
 * When a line takes place, as an editor says it: its day in the agenda, clocks on the wall
 * (`HH:mm`), and on which date each of them is shown. All else (instants, order, overlaps, texts)
 * follows from this.
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
   * It ends on the date after its (last) day; of what starts after midnight that goes without
   * saying.
   */
  endsNextDay?: boolean
  /**
   * Of a start that the clocks show twice, the second is meant: after they were put back.
   */
  startsAfterChange?: boolean
  /** The same of the end; of what starts after the change that goes without saying. */
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
 * Until when a night lasts, in minutes of the next date: what starts later belongs to that date.
 */
export const nightEnds = 12 * 60

/**
 * From when on a line is of the evening, and until when what follows it is of its night: nobody
 * begins a day at half past midnight.
 */
const [eveningFrom, earliestDay] = [18 * 60, 5 * 60]

/**
 * A start that stands below another of its day, both in minutes: so early after an evening or a
 * night it is of that night.
 */
export const isOfNight = (minutes: number, above: number | undefined): boolean =>
  above !== undefined && above >= eveningFrom && minutes < earliestDay

/**
 * How many days after its day a line has its last one: 0 where it has but one; negative where that
 * comes before.
 */
export function daysOver({ day, endDay }: Times): number {
  const [first, last] = [dayNumber(day), dayNumber(endDay)]
  return first === undefined || last === undefined ? 0 : last - first
}

/** The dates on which a line starts and ends, in days after its day. */
export function datesLater(times: Times): { starts: number; ends: number } {
  const starts = times.startsNextDay === true ? 1 : 0
  const over = daysOver(times)
  const after = times.endsNextDay === true || (over === 0 && starts === 1) ? 1 : 0
  return { starts, ends: over + after }
}

/** A line over several days: an exhibition, a hackathon. */
export const isOverDays = (times: Times): boolean => daysOver(times) > 0

/** The end is on the date after the line's (last) day. */
export const endsAfterMidnight = (times: Times): boolean => datesLater(times).ends > daysOver(times)

const later = (day: string | undefined, days: number) =>
  days === 0 || day === undefined ? day : addDays(day, days)

/** The date on which it starts; undefined where that of its day is not known. */
export const startDate = (times: Times): string | undefined =>
  later(times.day, datesLater(times).starts)

/** The date on which it ends. */
export const endDate = (times: Times): string | undefined =>
  later(times.day, datesLater(times).ends)

/**
 * Wall-clock minutes from start to end; undefined when one is unknown. Not positive when the end is
 * not after the start.
 */
export function durationMinutes(times: Times): number | undefined {
  const [from, to] = [minutesOf(times.starts), minutesOf(times.ends)]
  if (from === undefined || to === undefined) return undefined
  const { starts, ends } = datesLater(times)
  return to - from + (ends - starts) * minutesOfDay
}

/** Which of two times is meant says nothing of others: on another day, at another hour. */
export function withoutChange<T extends Times>(times: T): T {
  const { startsAfterChange: _starts, endsAfterChange: _ends, ...others } = times
  return others as T
}

/** The same line on another day: what lasts several days lasts as many. */
export function onDay<T extends Times>(times: T, day: string | undefined): T {
  const [over, there] = [daysOver(times), day === times.day ? times : withoutChange(times)]
  if (over === 0 || !isDate(day)) return { ...there, day }
  return { ...there, day, endDay: addDays(day, over) }
}

/**
 * All days of the agenda on which a line takes place: its own, and those after it of one over
 * several.
 */
export const datesOf = (times: Times): string[] =>
  isDate(times.day) ? datesBetween(times.day, isOverDays(times) ? times.endDay! : times.day) : []

/**
 * The days of a line over several that come after its first: it goes on there. None of any other.
 */
export const goesOnOn = (times: Times, day: string): boolean =>
  isOverDays(times) && isDate(day) && day > (times.day ?? '') && day <= (times.endDay ?? '')
