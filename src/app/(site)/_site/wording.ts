import { colonOf, commaOf, perTag, tagOf } from '../../../core/phrases.js'

const asDate = (date: string) => new Date(`${date.slice(0, 10)}T00:00:00Z`)

/** “24 – 26 juin 2019”; what is no date is left out. */
export function dateRange(from: string, to: string, language: string): string {
  const [start, end] = [asDate(from), asDate(to || from)]
  if (Number.isNaN(start.getTime()) || Number.isNaN(end.getTime())) return ''
  return new Intl.DateTimeFormat(tagOf(language), {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
  }).formatRange(start, end)
}

const shortDatesFor = perTag(
  (tag) =>
    new Intl.DateTimeFormat(tag, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
      calendar: 'gregory',
    }),
)

/** “mar. 25 juin”, for lists and the day switcher; what is no date is returned as it is. */
export function shortDate(date: string, language: string): string {
  const day = asDate(date)
  if (Number.isNaN(day.getTime())) return date
  return shortDatesFor(language).format(day)
}

const counted = (unit: 'hour' | 'minute') =>
  perTag((tag) => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'short' }))
const hoursFor = counted('hour')
const minutesFor = counted('minute')

/** “1 h 30 min”. */
export function lengthOf(minutes: number, language: string): string {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [
    ...(whole ? [hoursFor(language).format(whole)] : []),
    ...(rest ? [minutesFor(language).format(rest)] : []),
  ].join(' ')
}

/** “heure normale d’Europe centrale (UTC+1)” on that date. */
export function zoneName(timeZone: string, date: string, language: string): string {
  const day = asDate(date)
  const at = Number.isNaN(day.getTime()) ? new Date() : new Date(day.getTime() + 43_200_000)
  const named = (timeZoneName: 'long' | 'shortOffset') =>
    new Intl.DateTimeFormat(tagOf(language), { timeZone, timeZoneName })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
  const [name, offset] = [named('long'), named('shortOffset')]
  return name === offset ? name : `${name} (${offset})`
}

export const compareIn = (language: string) => new Intl.Collator(tagOf(language)).compare

/** Between parts of one thing, and after a label. */
export const punctuationOf = (language: string) => ({
  comma: commaOf(language),
  colon: colonOf(language),
})
