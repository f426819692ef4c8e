import { dayNumber, isDate } from '../time/dates.js'
import { fold } from './words.js'

/** English, French, Spanish, and Arabic as months are called in the Gulf and Egypt, the Levant, the Maghreb. */
const locales = ['en', 'fr', 'es', 'ar-EG', 'ar-LB', 'ar-TN', 'ar-MA', 'ar-DZ']
const shortened = 'jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|janv|fevr|avr|juil|ene|abr|ago|dic'
const shortenedAs = [1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 10, 11, 12, 1, 2, 4, 7, 1, 4, 8, 12]

const named = (count: number, part: 'month' | 'weekday', dateOf: (index: number) => number, width: 'long' | 'short' = 'long') =>
  locales.flatMap((locale) => {
    const format = new Intl.DateTimeFormat(locale, { [part]: width, timeZone: 'UTC', calendar: 'gregory' })
    return Array.from({ length: count }, (_, index): [string, number] => [fold(format.format(dateOf(index))).replace('.', ''), index])
  })

const sunday = (index: number) => Date.UTC(2023, 0, 1 + index)

type Names = { months: Map<string, number>; weekdays: Map<string, number>; shortWeekdays: Map<string, number> }
let remembered: Names | undefined

/** Months from 1, weekdays from 0 (Sunday). */
function names(): Names {
  remembered ??= {
    months: new Map([
      ...shortened.split('|').map((name, index): [string, number] => [name, shortenedAs[index] ?? 0]),
      ...named(12, 'month', (index) => Date.UTC(2023, index, 1)).map(([name, index]): [string, number] => [name, index + 1]),
    ]),
    weekdays: new Map(named(7, 'weekday', sunday)),
    shortWeekdays: new Map(named(7, 'weekday', sunday, 'short')),
  }
  return remembered
}

const two = (value: number) => String(value).padStart(2, '0')
const dayWord = /^(?:day|jour|jornada|dia|journee|اليوم|يوم)\s*(?:n\s*)?(\d{1,2})\b/

const weekdayOf = (date: string) => ((dayNumber(date) ?? 0) + 4) % 7

/** A date in figures: ISO, or day first (`16/04/2019`, `16.4.2019`); `04/16/2019` can only be month first. */
function inFigures(text: string): string | undefined {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text)
  if (iso) return iso[0]
  const [, first, second, year] = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(text) ?? []
  if (!first || !second) return undefined
  const [day, month] = Number(second) > 12 ? [second, first] : [first, second]
  return `${year}-${two(Number(month))}-${two(Number(day))}`
}

/** The days that a heading can mean: a date with its year, else the event's days of that day and month, weekday or number. */
function candidates(text: string, days: readonly string[]): string[] | undefined {
  const words = text.match(/[\p{L}]+|\d+/gu) ?? []
  const { months, weekdays } = names()
  const figures = inFigures(text)
  if (figures) return [figures]
  // The last one: `mar. 16 avr.` is a Tuesday in April.
  const month = words.map((word) => months.get(word)).findLast((number) => number !== undefined)
  const year = words.find((word) => /^(19|20)\d\d$/.test(word))
  const number = words.map((word, index) => (/^\d{1,2}$/.test(word) && !/^(day|jour|jornada|dia|journee|اليوم|يوم)$/.test(words[index - 1] ?? '') ? Number(word) : 0)).find((each) => each > 0)
  if (month && number) {
    const ofYear = `-${two(month)}-${two(number)}`
    return year ? [`${year}${ofYear}`] : days.filter((day) => day.endsWith(ofYear))
  }
  const weekday = words.map((word) => weekdays.get(word)).find((each) => each !== undefined)
  if (weekday !== undefined) return days.filter((day) => weekdayOf(day) === weekday)
  const count = dayWord.exec(text)?.[1]
  return count === undefined ? undefined : days.slice(Number(count) - 1, Number(count))
}

/** A heading opens with a date, a weekday or "Day 2"; what follows is its label. */
function opensWithDay(text: string): boolean {
  const first = /^[\p{L}]+/u.exec(text)?.[0] ?? ''
  const { months, weekdays, shortWeekdays } = names()
  const numberFirst = /^(?:the |le |el )?\d{1,2}(?:st|nd|rd|th|er|o|°)?\s*(?:of |de |d['’]\s*)?([\p{L}]+)/u.exec(text)?.[1] ?? ''
  return weekdays.has(first) || shortWeekdays.has(first) || months.has(first) || months.has(numberFirst) || dayWord.test(text) || inFigures(text.slice(0, 10)) !== undefined
}

/**
 * The date that a heading names (`Tuesday 16 April 2019`, `mardi 16 avril`, `2019-04-16`, `Day 2`), null when it is a day
 * but not clear which, undefined when it is no heading of a day. `days`: the event's dates, in order.
 */
export function readDay(cell: string, days: readonly string[] = []): string | null | undefined {
  const text = fold(cell).replace(/[,،]/g, ' ').replace(/\s+/g, ' ').trim()
  if (text.length > 100 || !opensWithDay(text)) return undefined
  const found = candidates(text, days)
  if (!found) return undefined
  const [only, ...others] = found.filter(isDate)
  return only !== undefined && !others.length ? only : null
}
