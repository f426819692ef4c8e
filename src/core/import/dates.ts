import { addDays, datesBetween, dayNumber, isDate } from '../time/dates.js'
import { weekdayOfDate, type WrittenDays, writtenDays } from '../time/writtenDays.js'
import type { DayHeading } from './dayHeading.js'
import type { ReadingContext, Reason, Sureness } from './proposal.js'
import { placesOf, slice, type Stretch } from './stretch.js'
import type { Place } from './document.js'

const two = (value: number) => String(value).padStart(2, '0')
const iso = (year: number, month: number, day: number) => `${year}-${two(month)}-${two(day)}`

/** Days that a document names outside its headings, and which may be those of the event. */
export type Mention = { first: string; last: string; places: Place[]; weight: number }

/** Words before a date that is not the event's: a draft, a deadline, a letter. */
const elsewhere =
  /(?:draft|version|updated?|as of|deadline|before|until|by|sent|date of issue|register|registration|avant|mise à jour|jusqu['’]au|limite|envoyé|projet du|antes del?|hasta|versión|actualizado|fecha límite|plazo|قبل|نسخة|تحديث|آخر أجل)[\s\p{L}:]{0,20}$/iu

function datesOf(found: WrittenDays, year: number): { first: string; last: string } | undefined {
  if (found.month === undefined) return undefined
  const from = found.year ?? year
  const first = iso(from, found.month, found.days[0] ?? 0)
  const { month, year: to = from + (month < found.month ? 1 : 0) } = found.until ?? {
    month: found.month,
    year: from,
  }
  const last = iso(to, month, found.days.at(-1) ?? 0)
  return isDate(first) && isDate(last) && first <= last ? { first, last } : undefined
}

/**
 * The last date of several days whose first one is known; undefined where there is no later one.
 */
export function lastDateOf(over: WrittenDays, first: string | undefined): string | undefined {
  if (!isDate(first)) return undefined
  const { month } = over.until ?? over
  const year = Number(first.slice(0, 4))
  const later =
    over.until?.year ?? year + (month !== undefined && month < (over.month ?? 0) ? 1 : 0)
  const last = iso(later, month ?? 0, over.days.at(-1) ?? 0)
  return isDate(last) && last > first ? last : undefined
}

/**
 * The dates with a year that some lines of text name; those that are most likely the event's come
 * first.
 */
export function mentionsIn(texts: readonly Stretch[], fallbackYear?: number): Mention[] {
  return texts
    .flatMap((text, index) =>
      writtenDays(text.text).flatMap((found): Mention[] => {
        if (!found.year && fallbackYear === undefined) return []
        const dates = datesOf(found, fallbackYear ?? 0)
        if (!dates) return []
        const before = text.text.slice(Math.max(0, found.from - 40), found.from)
        const range = found.days.length > 1 || found.until !== undefined
        const weight =
          (range ? 4 : 0) +
          (text.text.length < 140 ? 2 : 0) +
          (elsewhere.test(before) ? -8 : 0) +
          (found.year ? 1 : -1) -
          Math.min(index, 20) * 0.1
        return [{ ...dates, places: placesOf(slice(text, found.from, found.to)), weight }]
      }),
    )
    .sort((a, b) => b.weight - a.weight)
}

export type ResolvedDay = { date?: string; sure: Sureness; why: Reason; others: string[] }

/** The years in which a day of a month falls on a weekday, the one nearest to `near` first. */
const yearsWith = (month: number, day: number, weekday: number, near: number) =>
  Array.from(
    { length: 13 },
    (_, index) => near + (index % 2 ? -1 : 1) * Math.ceil(index / 2),
  ).filter(
    (year) => isDate(iso(year, month, day)) && weekdayOfDate(iso(year, month, day)) === weekday,
  )

/**
 * What is known when headings of days are read: the event's days, dates named in the document, the
 * likely year.
 */
export type Calendar = { days: string[]; mentions: Mention[]; year: number; yearSaid: boolean }

export function calendarOf(
  headings: readonly DayHeading[],
  texts: readonly Stretch[],
  { days, today }: ReadingContext,
): Calendar {
  const mentions = mentionsIn(texts)
  const years = [
    ...headings.flatMap(({ written }) => written?.year ?? []),
    ...(days ?? []).map((day) => Number(day.slice(0, 4))),
    ...mentions.filter(({ weight }) => weight > 0).map(({ first }) => Number(first.slice(0, 4))),
  ]
  const loose = [
    ...texts.flatMap(({ text }) =>
      [...text.matchAll(/(?<![\d/.-])(20\d\d)(?![\d/-])/g)].map(([, year]) => Number(year)),
    ),
  ]
  const year = years[0] ?? loose[0] ?? Number((today ?? '2026').slice(0, 4))
  const [best] = mentions
  const own = days?.length
    ? days
    : best && best.weight > 0
      ? datesBetween(best.first, best.last)
      : []
  return { days: own, mentions, year, yearSaid: years.length + loose.length > 0 }
}

/** The date that a heading means. `before` is the date of the day above it. */
export function resolveDay(
  heading: DayHeading,
  calendar: Calendar,
  before: string | undefined,
): ResolvedDay {
  const { written, weekday, ordinal, dayOfMonth } = heading
  if (written?.month) return resolveWritten(written, calendar, before)
  if (weekday !== undefined) {
    const inside = calendar.days.filter(
      (day) =>
        weekdayOfDate(day) === weekday &&
        (dayOfMonth === undefined || day.endsWith(`-${two(dayOfMonth)}`)),
    )
    const [date] = inside.filter((day) => !before || day > before || dayOfMonth !== undefined)
    const next = before
      ? Array.from({ length: 7 }, (_, index) => addDays(before, index + 1)).find(
          (day) => day && weekdayOfDate(day) === weekday,
        )
      : undefined
    if (date) return { date, sure: 'sure', why: { code: 'weekday' }, others: [] }
    return next
      ? { date: next, sure: 'likely', why: { code: 'following' }, others: calendar.days }
      : { sure: 'unsure', why: { code: 'unknownDay' }, others: calendar.days }
  }
  const date = ordinal === undefined ? undefined : calendar.days[ordinal - 1]
  return date
    ? {
        date,
        sure: 'likely',
        why: { code: 'following', params: { day: ordinal ?? 0 } },
        others: calendar.days,
      }
    : { sure: 'unsure', why: { code: 'unknownDay' }, others: calendar.days }
}

const daysApart = (a: string, b: string) => Math.abs((dayNumber(a) ?? 0) - (dayNumber(b) ?? 0))

function resolveWritten(
  written: WrittenDays,
  calendar: Calendar,
  before: string | undefined,
): ResolvedDay {
  const [day, month] = [written.days[0] ?? 0, written.month ?? 0]
  const ofYear = `-${two(month)}-${two(day)}`
  const known =
    calendar.days.find((each) => each.endsWith(ofYear)) ??
    calendar.mentions
      .flatMap(({ first, last }) => datesBetween(first, last))
      .find((each) => each.endsWith(ofYear))
  const turned = written.turnable ? `-${two(day)}-${two(month)}` : undefined
  const turnedKnown = turned ? calendar.days.find((each) => each.endsWith(turned)) : undefined
  if (!known && turnedKnown)
    return { date: turnedKnown, sure: 'likely', why: { code: 'fromOthers' }, others: [] }
  const date = written.year
    ? iso(written.year, month, day)
    : (known ?? guessedYear(month, day, written.weekday, calendar))
  if (!isDate(date)) return { sure: 'unsure', why: { code: 'unknownDay' }, others: calendar.days }
  // The same digits with the month first
  const other = turned ? `${date.slice(0, 4)}${turned}` : undefined
  if (isDate(other)) {
    if (weekdayOfDate(date) !== written.weekday && weekdayOfDate(other) === written.weekday)
      return { date: other, sure: 'likely', why: { code: 'weekday' }, others: [date] }
    if (before && daysApart(date, before) > 20 && daysApart(other, before) <= 7)
      return { date: other, sure: 'likely', why: { code: 'fromOthers' }, others: [date] }
  }
  if (written.weekday === undefined || weekdayOfDate(date) === written.weekday)
    return {
      date,
      sure: written.year || known || written.weekday !== undefined ? 'sure' : 'likely',
      why: { code: written.weekday === undefined ? 'written' : 'weekday' },
      others: [],
    }
  // The weekday contradicts the date: then a day of the same week is meant, or the same day of
  // another year.
  const near = [-3, -2, -1, 1, 2, 3]
    .flatMap((days) => addDays(date, days) ?? [])
    .filter((each) => weekdayOfDate(each) === written.weekday)
  const years = yearsWith(month, day, written.weekday, Number(date.slice(0, 4))).map((year) =>
    iso(year, month, day),
  )
  return {
    date,
    sure: 'unsure',
    why: { code: 'weekdayDiffers' },
    others: [...near, ...years.slice(0, 1)],
  }
}

function guessedYear(
  month: number,
  day: number,
  weekday: number | undefined,
  { year, yearSaid }: Calendar,
): string {
  const [fits] = weekday === undefined || yearSaid ? [] : yearsWith(month, day, weekday, year)
  return iso(fits ?? year, month, day)
}
