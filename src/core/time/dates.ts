import { memoize } from '../memoize.js'
import { tagOf } from '../phrases.js'

/** Dates without a time: `YYYY-MM-DD`, in the Gregorian calendar. */

const msOfDay = 86_400_000
const longestStretch = 366

/**
 * Numbers of dates, remembered: an agenda asks for its few dates with each of its lines, many
 * times.
 */
const numberOf = memoize((date: string): number | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined
  const ms = Date.parse(`${date}T00:00:00Z`)
  // JavaScript takes a day that its month does not have for one of the next month.
  return new Date(ms).getUTCDate() === Number(date.slice(8)) ? ms / msOfDay : undefined
}, 1000)

/** Days from 1970-01-01 to a date; undefined when it is no date (`2019-02-30`, `25/06/2019`). */
export const dayNumber = (date: unknown): number | undefined =>
  typeof date === 'string' ? numberOf(date) : undefined

export const isDate = (date: unknown): date is string => dayNumber(date) !== undefined

const dateOf = (number: number) => new Date(number * msOfDay).toISOString().slice(0, 10)

/** The date so many days later (earlier where negative); undefined when there is none. */
export function addDays(date: string, days: number): string | undefined {
  const number = dayNumber(date)
  if (number === undefined || !Number.isInteger(days)) return undefined
  const ms = (number + days) * msOfDay
  return Math.abs(ms) < 8.64e15 && isDate(dateOf(number + days)) ? dateOf(number + days) : undefined
}

/**
 * All dates from the first to the last, both included. Empty where these are no dates, are the
 * wrong way round, or are more than a year apart.
 */
export function datesBetween(first: string, last: string): string[] {
  const [from, to] = [dayNumber(first), dayNumber(last)]
  if (from === undefined || to === undefined || to - from >= longestStretch) return []
  if (from === to) return [first]
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => dateOf(from + index))
}

/** Formats a date. French calls the first day of a month “1er”, unlike any other day. */
export const inWords = (
  parts: readonly { type: string; value: string }[],
  language: string,
): string => {
  const isFrench = /^fr(-|$)/.test(tagOf(language))
  return parts
    .map(({ type, value }) => (isFrench && type === 'day' && value === '1' ? '1er' : value))
    .join('')
}

/**
 * A format of dates without a time, for each language. For a code that is no language tag it is
 * that of English, which is better than none. `tagFor` may be `typedTagOf`.
 */
export function datesIn(
  parts: Intl.DateTimeFormatOptions,
  tagFor = tagOf,
): (language: string) => Intl.DateTimeFormat {
  const made = memoize(
    (tag) => new Intl.DateTimeFormat(tag, { ...parts, calendar: 'gregory', timeZone: 'UTC' }),
  )
  return (language) => made(tagFor(language))
}

const formatFor = datesIn({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const shortFor = datesIn({ day: 'numeric', month: 'long' })

/**
 * The day and the month of a date whose year goes without saying: "25 June", "25 juin". A text that
 * is no date is returned as it is.
 */
export const shortDay = (date: string, language = 'en'): string =>
  isDate(date)
    ? inWords(shortFor(language).formatToParts(new Date(`${date}T00:00:00Z`)), language)
    : date

/**
 * A date as readers say it: "Tuesday, 25 June 2019", "mardi 25 juin 2019". A text that is no date
 * is returned as it is.
 */
export const dayLabel = (date: string, language = 'en'): string =>
  isDate(date)
    ? inWords(formatFor(language).formatToParts(new Date(`${date}T00:00:00Z`)), language)
    : date

const rangeFor = datesIn({ dateStyle: 'long' })

/** The midnight (UTC) at which a date begins; an invalid `Date` for a text that is no date. */
export const asDate = (date: string) => new Date(`${date.slice(0, 10)}T00:00:00Z`)

/** A range of dates in words: “24 – 26 juin 2019”. Empty where one of them is no date. */
export function dateRange(from: string, to: string, language = 'en'): string {
  const [start, end] = [asDate(from), asDate(to || from)]
  if (Number.isNaN(start.getTime()) || Number.isNaN(end.getTime())) return ''
  return inWords(rangeFor(language).formatRangeToParts(start, end), language)
}
