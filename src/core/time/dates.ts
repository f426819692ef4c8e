import { memoize } from '../memoize.js'
import { perTag, tagOf } from '../phrases.js'

/** Dates without a time: `YYYY-MM-DD`, in the Gregorian calendar. */

const msOfDay = 86_400_000
const longestStretch = 366

/** An agenda asks for the few dates that it has with each of its lines, many times. */
const numberOf = memoize((date: string): number | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined
  const ms = Date.parse(`${date}T00:00:00Z`)
  // A day that its month does not have is taken for one of the next.
  return new Date(ms).getUTCDate() === Number(date.slice(8)) ? ms / msOfDay : undefined
}, 1000)

/** Days since 1970-01-01 of a date; undefined when it is none (`2019-02-30`, `25/06/2019`). */
export const dayNumber = (date: unknown): number | undefined =>
  typeof date === 'string' ? numberOf(date) : undefined

export const isDate = (date: unknown): date is string => dayNumber(date) !== undefined

const dateOf = (number: number) => new Date(number * msOfDay).toISOString().slice(0, 10)

/** The date some days later (or earlier); undefined when there is none. */
export function addDays(date: string, days: number): string | undefined {
  const number = dayNumber(date)
  if (number === undefined || !Number.isInteger(days)) return undefined
  const ms = (number + days) * msOfDay
  return Math.abs(ms) < 8.64e15 && isDate(dateOf(number + days)) ? dateOf(number + days) : undefined
}

/**
 * All dates from the first to the last, both included; none when they are no dates, the wrong way
 * round or over a year apart.
 */
export function datesBetween(first: string, last: string): string[] {
  const [from, to] = [dayNumber(first), dayNumber(last)]
  if (from === undefined || to === undefined || to - from >= longestStretch) return []
  if (from === to) return [first]
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => dateOf(from + index))
}

/** Parts of a date in words. French says the first of a month “1er”, as no other day of it. */
export const inWords = (
  parts: readonly { type: string; value: string }[],
  language: string,
): string => {
  const isFrench = /^fr(-|$)/.test(tagOf(language))
  return parts
    .map(({ type, value }) => (isFrench && type === 'day' && value === '1' ? '1er' : value))
    .join('')
}

/** What is no language tag gets a label in English, which is better than none. */
const formatFor = perTag(
  (tag) =>
    new Intl.DateTimeFormat(tag, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      calendar: 'gregory',
      timeZone: 'UTC',
    }),
)

const shortFor = perTag(
  (tag) =>
    new Intl.DateTimeFormat(tag, {
      day: 'numeric',
      month: 'long',
      calendar: 'gregory',
      timeZone: 'UTC',
    }),
)

/**
 * The day and its month alone, of a date whose year is plain: "25 June", "25 juin". What is no date
 * is returned as it is.
 */
export const shortDay = (date: string, language = 'en'): string =>
  isDate(date)
    ? inWords(shortFor(language).formatToParts(new Date(`${date}T00:00:00Z`)), language)
    : date

/**
 * A date as readers say it: "Tuesday, 25 June 2019", "mardi 25 juin 2019". What is no date is
 * returned as it is.
 */
export const dayLabel = (date: string, language = 'en'): string =>
  isDate(date)
    ? inWords(formatFor(language).formatToParts(new Date(`${date}T00:00:00Z`)), language)
    : date

const rangeFor = perTag(
  (tag) =>
    new Intl.DateTimeFormat(tag, {
      dateStyle: 'long',
      timeZone: 'UTC',
      calendar: 'gregory',
    }),
)

/** The midnight in UTC with which a date begins; an invalid one of what is no date. */
export const asDate = (date: string) => new Date(`${date.slice(0, 10)}T00:00:00Z`)

/** “24 – 26 juin 2019”; nothing where one of them is no date. */
export function dateRange(from: string, to: string, language = 'en'): string {
  const [start, end] = [asDate(from), asDate(to || from)]
  if (Number.isNaN(start.getTime()) || Number.isNaN(end.getTime())) return ''
  return inWords(rangeFor(language).formatRangeToParts(start, end), language)
}
