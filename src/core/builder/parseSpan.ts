import { minutesOf, parseClock, parseClockOfNight, type TypedClock } from '../time/clock.js'
import { minutesOfDay } from '../time/times.js'

/**
 * From when to when, as `HH:mm`. `endsNextDay` is set where an evening goes on after midnight, and
 * `startsNextDay` as well where all of it is after midnight.
 */
export type Span = {
  starts: string
  ends: string
  startsNextDay?: true
  endsNextDay?: true
  startsAfterChange?: true
  endsAfterChange?: true
}

const leading = /^\s*(?:from|between|de|du|desde|entre|dès|من)\s+/i
const separators =
  /\s*[-–—‒−→~]\s*|\s+(?:to|until|till|and|à|a|au|et|al|y|hasta|jusqu['’]à|إلى|الى|حتى|و)\s+|\s+/gi
const half = /(?:[ap]\.?\s?m\.?|ص|م)\s*$/i
const withMinutes = /[:.h٫：\s]|\p{Nd}{3}|[ap]\.?\s?m\.?$/iu

/** The mark of what is on the date after: `(+1) 00:30`, `00:30–02:00 +1`. */
const nextDayMark = /\(\s*\+\s*1\s*\)|\+\s*1(?!\p{Nd})/u

/**
 * A text without the mark of the next date, and where the mark stood: at an end of the text, where
 * it is said of both times (`all`), or within it.
 */
export function withoutMark(text: string): { text: string; mark?: 'all' | 'end' } {
  const found = nextDayMark.exec(text)
  if (!found) return { text }
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)]
  return {
    text: `${before} ${after}`.trim(),
    mark: before.trim() && after.trim() ? 'end' : 'all',
  }
}

/** The mark of the second of two times: `2:30 (2)`, after the clocks were put back. */
const secondMark = /\s*\(\s*[2٢۲]\s*\)\s*$/u

/** A time without that mark, and whether it had it. */
export const readSecond = (text: string): { text: string; second: boolean } => ({
  text: text.replace(secondMark, ''),
  second: secondMark.test(text),
})

const isLater = (starts: string | undefined, ends: string | undefined) =>
  (minutesOf(starts) ?? 0) < (minutesOf(ends) ?? 0)

/**
 * Reads both times. Where only one of them says am or pm, the other is read in such a way that the
 * span does not end before it starts.
 */
function readEnds(from: string, to: string): [TypedClock | undefined, TypedClock | undefined] {
  const [starts, ends] = [parseClockOfNight(from), parseClockOfNight(to)]
  const ofDay = (clock: string | undefined) => (clock ? { clock, nextDay: false } : undefined)
  if (half.test(to) && !half.test(from)) {
    const halves = ['pm', 'am'].map((word) => parseClock(`${from} ${word}`))
    const before = halves.find((clock) => clock && isLater(clock, ends?.clock))
    // `11-1 am` begins the evening before.
    return [ofDay(before ?? halves[0]) ?? starts, ends]
  }
  if (half.test(from) && !half.test(to) && !ends?.nextDay && !isLater(starts?.clock, ends?.clock)) {
    // `9 am – 1` goes on into the afternoon, `10 pm – 1` into the night.
    const afternoon = parseClock(`${to} pm`)
    const later = isLater(starts?.clock, afternoon) ? afternoon : parseClock(`${to} am`)
    return [starts, ofDay(later) ?? ends]
  }
  return [starts, ends]
}

/** Minutes since the midnight before. */
const minutesIn = ({ clock, nextDay }: TypedClock) =>
  (minutesOf(clock) ?? 0) + (nextDay ? minutesOfDay : 0)

/**
 * What is said beside the two times: on which date they are, and which one is meant of a time that
 * the clocks show twice.
 */
type Said = { mark?: 'all' | 'end'; startsSecond: boolean; endsSecond: boolean }

function spanOf(
  starts: TypedClock,
  ends: TypedClock,
  { mark, startsSecond, endsSecond }: Said,
): Span | undefined {
  const startsNextDay = starts.nextDay || mark === 'all'
  const [from, to] = [minutesIn({ ...starts, nextDay: startsNextDay }), minutesIn(ends)]
  const overnight = minutesIn(starts) >= 720 && to < 720
  const endsNextDay = ends.nextDay || startsNextDay || overnight || mark === 'end'
  const isNothing = from === to + (endsNextDay && !ends.nextDay ? minutesOfDay : 0)
  if (isNothing && (startsSecond || !endsSecond)) return undefined
  return {
    starts: starts.clock,
    ends: ends.clock,
    ...(startsNextDay ? { startsNextDay: true as const } : {}),
    ...(endsNextDay ? { endsNextDay: true as const } : {}),
    ...(startsSecond ? { startsAfterChange: true as const } : {}),
    ...(endsSecond ? { endsAfterChange: true as const } : {}),
  }
}

/**
 * Reads what people type for a time with its end as two `HH:mm`: `9:30-10:45`, `9h30 – 10h45`, `930
 * 1045`, `from 9 to 10:30 am`, `de 9h à 10h`. `23:00-24:00` ends with its day; `24:30-2:00` and
 * `0:30-2:00 (+1)` are in the night after it; `2:30 (2)-3:00` starts after the clocks were put
 * back. Undefined where the text is no span. Two bare hours need a mark between them: `9 30` is one
 * time.
 */
export function parseSpan(text: unknown): Span | undefined {
  if (typeof text !== 'string' || text.length > 60) return undefined
  const { text: plain, mark } = withoutMark(
    text
      .replace(leading, '')
      .replace(/[\u200e\u200f\u061c]/g, '')
      .trim(),
  )
  for (const { 0: between, index } of plain.matchAll(separators)) {
    const from = readSecond(plain.slice(0, index))
    const to = readSecond(plain.slice(index + between.length))
    const bothHaveMinutes = [from, to].every(({ text: each }) => withMinutes.test(each.trim()))
    if (!between.trim() && !bothHaveMinutes) continue
    const [starts, ends] = readEnds(from.text, to.text)
    const said = { mark, startsSecond: from.second, endsSecond: to.second }
    const span = starts && ends ? spanOf(starts, ends, said) : undefined
    if (span) return span
  }
  return undefined
}
