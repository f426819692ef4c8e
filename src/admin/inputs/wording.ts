import { asDate, datesIn } from '../../core/time/dates.js'
import { typedTagOf } from '../../core/phrases.js'

type Length = 'column' | 'long' | 'short'

const [long, short] = [
  { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  { weekday: 'short', day: 'numeric', month: 'short' },
] as const

const formats: Record<Length, (language: string) => Intl.DateTimeFormat> = {
  column: datesIn({ ...short, year: 'numeric' }, typedTagOf),
  long: datesIn(long, typedTagOf),
  short: datesIn(short, typedTagOf),
}

/** An ISO date as people say it: with its weekday; `short` for buttons, `column` for lists. */
export const spokenDate = (date: string, language: string, length: Length = 'long'): string =>
  formats[length](language).format(asDate(date))

/** Minutes as people say them: `50 min`, `1 hr 30 min`. */
export function spokenLength(minutes: number, language: string): string {
  const parts = [
    { unit: 'hour', value: Math.floor(minutes / 60) },
    { unit: 'minute', value: minutes % 60 },
  ].filter(({ value }) => value > 0)
  return parts
    .map(({ unit, value }) =>
      new Intl.NumberFormat(typedTagOf(language), {
        style: 'unit',
        unit,
        unitDisplay: 'short',
      }).format(value),
    )
    .join(' ')
}

const sameDay = (one: Date, other: Date) => one.toDateString() === other.toDateString()

/**
 * A moment as people say it of what they did lately: “today 14:05”, “yesterday 14:05”, else its
 * date.
 */
export function spokenMoment(at: number, now: number, language: string): string {
  const [then, today] = [new Date(at), new Date(now)]
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1)
  const time = new Intl.DateTimeFormat(typedTagOf(language), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(then)
  const days = sameDay(then, today) ? 0 : sameDay(then, yesterday) ? -1 : undefined
  if (days === undefined)
    return `${new Intl.DateTimeFormat(typedTagOf(language), { dateStyle: 'medium', calendar: 'gregory' }).format(then)} ${time}`
  return `${new Intl.RelativeTimeFormat(typedTagOf(language), { numeric: 'auto' }).format(days, 'day')} ${time}`
}

/** A moment with its date, of what was done once: “25 Jun 2019, 14:05”. */
export const spokenInstant = (
  iso: string,
  language: string,
  dateStyle: 'long' | 'medium' = 'medium',
): string =>
  new Intl.DateTimeFormat(typedTagOf(language), {
    dateStyle,
    timeStyle: 'short',
    calendar: 'gregory',
  }).format(new Date(iso))
