import { timingInWords, westernDigits } from '../time/writtenTimes.js'
import { weekdayFirst, type WrittenDays, writtenDays } from '../time/writtenDays.js'
import type { Timing } from '../types.js'
import { anyCounting, countingWords, foldKeepingLength, numberSign } from '../writtenOrdinals.js'
import { join, slice, type Stretch } from './stretch.js'

/** The heading of a day: whatever it says of which day that is. */
export type DayHeading = {
  text: Stretch
  /** A written date; its year may be missing. */
  written?: WrittenDays
  weekday?: number
  /** The day of a month that stands elsewhere in the document: `Viernes 7`. */
  dayOfMonth?: number
  /** `Day 2`, `J2`, `اليوم الثاني`: counted from 1. */
  ordinal?: number
  label?: Stretch
  /** `Monday morning`: the part of the day that begins with it. */
  part?: Timing
}

const dayWords = 'day|jour|journee|jornada|dia|tag|giorno|يوم|اليوم'
const dayThenNumber = new RegExp(
  `^(?:${dayWords})\\s*(?:${numberSign})?(?:(\\d{1,2})|(${anyCounting}))(?![\\p{L}\\d])`,
  'u',
)
const numberThenDay = new RegExp(
  `^(?:the |le |la |el )?(?:(\\d{1,2})(?:st|nd|rd|th|er|ere|e|eme|o|a|º|ª)?|(${anyCounting}))\\s+(?:${dayWords})(?!\\p{L})`,
  'u',
)
const short = /^[jd]\s?-?(\d)(?![\p{L}\d])/u

function ordinalFirst(text: string): { ordinal: number; to: number } | undefined {
  const folded = foldKeepingLength(text)
  const found = dayThenNumber.exec(folded) ?? numberThenDay.exec(folded) ?? short.exec(folded)
  if (!found) return undefined
  const ordinal = found[1] ? Number(found[1]) : countingWords.get(found[2] ?? '')
  return ordinal ? { ordinal, to: found[0].length } : undefined
}

const generic =
  /^(?:(?:draft |final |provisional |detailed )?(?:agenda|program(?:me|a)?|schedule|timetable|ordre du jour|déroulé|horaire|برنامج|البرنامج)(?:\s+(?:for|of|du|de la|del|de|ل|يوم))?\s*(?:[:–—|-]\s*)?|(?:on|le|el|date\s*:|fecha\s*:|التاريخ\s*:)\s+)/iu
const marks = /^[\s,،:–—|·•()./-]+/u

/**
 * Whether a heading names its day a second time in another language: `Lundi 27 septembre / Monday
 * 27 September`.
 */
const isSame = (a: WrittenDays, b: WrittenDays): boolean =>
  a.days.join() === b.days.join() &&
  a.month === b.month &&
  (a.year ?? b.year) === (b.year ?? a.year)

/** Reads a line of text as the heading of a day; undefined where it is none. */
export function readDayHeading(text: Stretch): DayHeading | undefined {
  const whole = text.text
  if (whole.length > 130 || !/[\p{L}\d]/u.test(whole)) return undefined
  let from = generic.exec(whole)?.[0].length ?? 0
  const heading: DayHeading = { text }
  const labels: Stretch[] = []
  let between = ''
  const counts = ordinalFirst(whole.slice(from))
  if (counts) {
    heading.ordinal = counts.ordinal
    labels.push(slice(text, from, from + counts.to))
    from += counts.to
    between = marks.exec(whole.slice(from))?.[0] ?? ''
    from += between.length
    from += /^(?:le|el|on)\s+/iu.exec(whole.slice(from))?.[0].length ?? 0
  }
  const rest = whole.slice(from)
  const [date, ...more] = writtenDays(rest)
  const day = weekdayFirst(rest)
  let end = 0
  if (
    date &&
    (date.from <= 1 || (day && date.from <= day.to + 3)) &&
    date.days.length === 1 &&
    !date.until &&
    more.every((other) => isSame(date, other))
  ) {
    // The second language may be the one that says the year.
    const year = [date, ...more].find((each) => each.year !== undefined)?.year
    heading.written = year === undefined ? date : { ...date, year }
    end = more.at(-1)?.to ?? date.to
  } else if (date && date.from < 3) return undefined
  else if (day) {
    heading.weekday = day.weekday
    const number = /^[\s,.]*(\p{Nd}{1,2})(?:st|nd|rd|th|er)?(?![\p{L}\p{Nd}:.h/-])/u.exec(
      rest.slice(day.to),
    )
    if (number) heading.dayOfMonth = Number(westernDigits(number[1] ?? ''))
    end = day.to + (number?.[0].length ?? 0)
  } else if (!counts) return undefined
  const left = rest.slice(end)
  const gap = marks.exec(left)?.[0] ?? ''
  const after = from + end + gap.length
  // In `Monday (Opening)` the bracket that closes at the end was opened after the day.
  const closes = gap.includes('(') && /^[^()]*\)\s*$/.test(whole.slice(after))
  const tail = slice(text, after, closes ? whole.lastIndexOf(')') : undefined)
  if (tail.text) {
    const part = timingInWords(tail.text.replace(/[)\s]+$/, ''))
    if (part && part !== 'toBeAnnounced') heading.part = part
    // In `Monday Club` and `J2 results are in` a word goes on without a mark: the text is no
    // heading with a label.
    else if (!/[,،:–—|(·-]/.test(end ? gap : between + gap)) return undefined
    else if (tail.text.length > 70 || /[.!؟?]\s|^\d{1,2}[:.h]\d{2}/.test(tail.text))
      return undefined
    else labels.push(tail)
  }
  if (labels.length) heading.label = join(labels, ' – ')
  return heading
}
