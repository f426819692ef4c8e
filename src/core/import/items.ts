import { type WrittenTime, timingInWords, writtenTime } from '../time/writtenTimes.js'
import { type WrittenDays, writtenDays } from '../time/writtenDays.js'
import type { Timing } from '../types.js'
import { type DayHeading, readDayHeading } from './dayHeading.js'
import { type Piece, withText } from './pieces.js'
import { slice, type Stretch } from './stretch.js'
import type { ColumnRole } from './words/heads.js'

/** A time as it stands in a cell or at the head of a text. */
export type ItemTime = {
  text: Stretch
  timing: Timing
  written?: WrittenTime
  ends?: WrittenTime
  /** The days of a line over several days for which no clock time is given. */
  over?: WrittenDays
  /** What else its cell says. */ rest?: Stretch
}

export type Cells = Partial<Record<ColumnRole, Piece[]>> & {
  /** People of a column whose head says what they do. */ leads?: {
    is: string
    said: Stretch
    pieces: Piece[]
  }[]
}

/** One thing that a document holds, on the way to an agenda; they come one after the other. */
export type Item =
  | { is: 'day'; heading: DayHeading }
  | { is: 'part'; timing: Timing; text: Stretch }
  /** A heading above several lines, with the people who lead them. */
  | { is: 'section'; pieces: Piece[] }
  | {
      is: 'line'
      time?: ItemTime
      cells: Cells
      column: number
      from: 'table' | 'text'
      place?: Stretch
      track?: Stretch
      day?: DayHeading
      /** The time is also that of the line before. */
      shared?: true
    }
  /** It continues the last line (of its column). */
  | { is: 'more'; cells: Cells; column: number }
  /** Text that belongs to no line. */
  | { is: 'text'; text: Stretch; where: 'after' | 'before' | 'within' }

const gap = /^[\s:：–—|.•·,،\-\t]+/u

/** A part of the day that stands before its line: `Matin : Visite …`. */
const timingHead = /^([^:：–—\t]{2,22}?)\s*(?:[:：\t]|\s[–—-]\s)\s*(?=\S)/u

/** A label before a time: `Horaire : 10h – 12h`. */
const timeLabel =
  /^(?:time|when|hours?|schedule|date and time|horaires?|heures?|quand|créneau|horas?|horario|cuándo|الوقت|التوقيت|الساعة|الزمن)\s*[:：]\s*/iu

/**
 * The time with which a text begins, and the text after it. With `bare`, digits alone count as a
 * time.
 */
export function timeFirst(
  text: Stretch,
  bare = false,
): { time: ItemTime; rest: Stretch } | undefined {
  const label = timeLabel.exec(text.text)?.[0]
  const labelled = label ? timeFirst(slice(text, label.length), true) : undefined
  if (labelled)
    return {
      ...labelled,
      time: {
        ...labelled.time,
        text: slice(text, 0, text.text.length - labelled.rest.text.length),
      },
    }
  const written = writtenTime(text.text)
  if (
    written &&
    (written.telling || (bare && (written.ends || written.length >= text.text.length)))
  ) {
    const after = text.text.slice(written.length)
    // In `9h30min walk` and `10.30x` the digits are part of a word, and no time.
    if (/^\p{L}/u.test(after)) return undefined
    // In `Midnight soup` the word for a time goes on in small letters: it is part of a title.
    if (!/\p{Nd}/u.test(text.text.slice(0, written.length)) && /^\s+\p{Ll}/u.test(after))
      return undefined
    const mark = gap.exec(after)?.[0].length ?? 0
    return {
      time: { text: slice(text, 0, written.length), timing: 'clock', written },
      rest: slice(text, written.length + mark),
    }
  }
  const whole = timingInWords(text.text)
  if (whole) return { time: { text, timing: whole }, rest: slice(text, text.text.length) }
  const head = timingHead.exec(text.text)
  const timing = head ? timingInWords(head[1]!) : undefined
  if (!head || !timing) return undefined
  return {
    time: { text: slice(text, 0, head[1]!.length), timing },
    rest: slice(text, head[0].length),
  }
}

const afterDays = /^\s*(?:[:：\t]\s*|\s[–—-]\s+)/u
/** `Du 12 au 14 juin`, `Del 12 al 14 de junio`, `From 12 to 14 June`, `من 12 إلى 14 جوان` */
const beforeDays = /^(?:du|del?|from|les?|los|el|من)?\s*$/iu

/**
 * The days with which a line over several days begins, and the text after them: `12–14 June:
 * Exhibition`. With `whole` nothing need follow, as in a column of times.
 */
export function daysFirst(
  text: Stretch,
  whole = false,
): { time: ItemTime; rest: Stretch } | undefined {
  const [over] = writtenDays(text.text)
  if (!over || !beforeDays.test(text.text.slice(0, over.from))) return undefined
  if (over.days.length < 2 && !over.until) return undefined
  const after = text.text.slice(over.to)
  const mark = afterDays.exec(after)?.[0].length
  if (mark === undefined && !(whole && !after.trim())) return undefined
  const rest = slice(text, over.to + (mark ?? 0))
  if (!rest.text && !whole) return undefined
  return { time: { text: slice(text, 0, over.to), timing: 'allDay', over }, rest }
}

/** Reads a text that stands alone as the heading of a day or of a part of one. */
export function headingItem(text: Stretch): Item[] | undefined {
  const heading = readDayHeading(text)
  if (heading)
    return [
      { is: 'day', heading },
      ...(heading.part
        ? [{ is: 'part' as const, timing: heading.part, text: { text: '', parts: [] } }]
        : []),
    ]
  const timing = timingInWords(text.text)
  return timing && timing !== 'toBeAnnounced' ? [{ is: 'part', timing, text }] : undefined
}

/** Splits a line of text at its tabs. */
export const afterTabs = (piece: Piece): Piece[] => {
  const parts = piece.text.text.split('\t')
  let from = 0
  return parts.flatMap((part) => {
    const stretch = slice(piece.text, from, from + part.length)
    from += part.length + 1
    return stretch.text ? [withText(piece, stretch)] : []
  })
}
