import { overlap } from './interval.js'
import { westernDigits } from './writtenTimes.js'

/**
 * Days that a text names; parts that it does not name are absent. Weekdays count from Sunday (0),
 * months from 1.
 */
export type WrittenDays = {
  days: number[]
  month?: number
  year?: number
  /** The month and year of the last day, where they differ from those of the first. */
  until?: { month: number; year?: number }
  weekday?: number
  /** The date is in figures, and its day and month could be the other way round. */
  turnable?: true
  from: number
  to: number
}

const figures =
  /(?<![\d/.-])(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})([/.-])(\d{1,2})(?:\5(\d{4}|\d{2}))?)(?![\d/-]|\.\d)/g

/** A range of days within one month, in figures: `05-07/05/2027`, `5.–7.5.2027`. */
const rangeInFigures =
  /(?<![\d/.-])(\d{1,2})\.?\s?[-\u2010\u2011–]\s?(\d{1,2})([/.])(\d{1,2})\3(\d{4})(?![\d/-])/g

function rangesInFigures(text: string): WrittenDays[] {
  return [...westernDigits(text).matchAll(rangeInFigures)].flatMap((found): WrittenDays[] => {
    const [whole, first, last, , month, year] = found
    const days = [Number(first), Number(last)]
    const isRange = days[0]! > 0 && days[0]! < days[1]! && days[1]! <= 31
    if (!isRange || Number(month) < 1 || Number(month) > 12) return []
    const span = { from: found.index, to: found.index + whole.length }
    return [{ days, month: Number(month), year: Number(year), ...span }]
  })
}

/**
 * Single dates in figures: in ISO form, or with the day first, or with the month first where
 * nothing else is possible. Without a year, day and month must be joined by a slash.
 */
function datesInFigures(text: string): WrittenDays[] {
  return [...westernDigits(text).matchAll(figures)].flatMap((found): WrittenDays[] => {
    const [whole, isoYear, isoMonth, isoDay, first, mark, second, year] = found
    const span = { from: found.index, to: found.index + whole.length }
    if (isoYear)
      return [{ days: [Number(isoDay)], month: Number(isoMonth), year: Number(isoYear), ...span }]
    if (!year && mark !== '/') return []
    const [a, b] = [Number(first), Number(second)]
    const [day, month] = b > 12 ? [b, a] : [a, b]
    if (day < 1 || day > 31 || month < 1 || month > 12) return []
    const full = year ? (year.length === 2 ? 2000 + Number(year) : Number(year)) : undefined
    return [
      {
        days: [day],
        month,
        ...(full ? { year: full } : {}),
        ...(a <= 12 && b <= 12 && a !== b ? { turnable: true as const } : {}),
        ...span,
      },
    ]
  })
}

/** All days that a text names in figures: ranges of days, then single dates. */
export function inFigures(text: string): WrittenDays[] {
  const ranges = rangesInFigures(text)
  const dates = datesInFigures(text)
  return [...ranges, ...dates.filter((one) => !ranges.some((each) => overlap(one, each)))]
}
