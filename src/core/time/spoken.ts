/** Dates, lengths and zones as people say them, for pages and for agendas on other sites. */
import { perTag, tagOf } from '../phrases.js'
import { asDate, datesIn, inWords } from './dates.js'

const shortDatesFor = datesIn({ weekday: 'short', day: 'numeric', month: 'short' })

/**
 * A date in short, for lists and the day switcher: “mar. 25 juin”. A text that is no date is
 * returned as it is.
 */
export function shortDate(date: string, language: string): string {
  const day = asDate(date)
  if (Number.isNaN(day.getTime())) return date
  return inWords(shortDatesFor(language).formatToParts(day), language)
}

const counted = (unit: 'hour' | 'minute') =>
  perTag((tag) => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'short' }))
const hoursFor = counted('hour')
const minutesFor = counted('minute')

/** A length in minutes, in words: “1 h 30 min”. */
export function lengthOf(minutes: number, language: string): string {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [
    ...(whole ? [hoursFor(language).format(whole)] : []),
    ...(rest ? [minutesFor(language).format(rest)] : []),
  ].join(' ')
}

/**
 * The name of a time zone. With `at` (an instant or a date) it is the name and the offset that hold
 * then: “heure normale d’Europe centrale (UTC+1)”. Without it, it is the name that holds all year:
 * “heure d’Europe centrale”.
 */
export function zoneName(timeZone: string, at: string | undefined, language: string): string {
  type Form = 'long' | 'longGeneric' | 'longOffset' | 'shortOffset'
  const named = (timeZoneName: Form, instant: Date) =>
    new Intl.DateTimeFormat(tagOf(language), { timeZone, timeZoneName })
      .formatToParts(instant)
      .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
  if (at === undefined) return named('longGeneric', new Date())
  const given = new Date(at.length > 10 ? at : `${at}T12:00:00Z`)
  const instant = Number.isNaN(given.getTime()) ? new Date() : given
  const [name, offset] = [named('long', instant), named('shortOffset', instant)]
  // A zone without a name, such as that of Morocco, is called by its offset alone.
  return name === named('longOffset', instant) ? offset : `${name} (${offset})`
}
