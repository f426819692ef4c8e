import { minutesOf, parseClock } from '../time/clock.js'

/** From when to when, as `HH:mm`; `endsNextDay` when an evening goes on after midnight. */
export type Span = { starts: string; ends: string; endsNextDay?: true }

const leading = /^\s*(?:from|between|de|du|desde|entre|dès|من)\s+/i
const separators =
  /\s*[-–—‒−→~]\s*|\s+(?:to|until|till|and|à|a|au|et|al|y|hasta|jusqu['’]à|إلى|الى|حتى|و)\s+|\s+/gi
const half = /(?:[ap]\.?\s?m\.?|ص|م)\s*$/i
const withMinutes = /[:.h٫：\s]|\p{Nd}{3}|[ap]\.?\s?m\.?$/iu

const isLater = (starts: string | undefined, ends: string | undefined) =>
  (minutesOf(starts) ?? 0) < (minutesOf(ends) ?? 0)

/** Both times; where one alone says am or pm, the other is read so that the span is not turned round. */
function readEnds(from: string, to: string): [string | undefined, string | undefined] {
  const [starts, ends] = [parseClock(from), parseClock(to)]
  if (half.test(to) && !half.test(from))
    return [
      ['pm', 'am']
        .map((word) => parseClock(`${from} ${word}`))
        .find((clock) => clock && isLater(clock, ends)) ??
        // `11-1 am` begins the evening before.
        parseClock(`${from} pm`) ??
        starts,
      ends,
    ]
  if (half.test(from) && !half.test(to) && !isLater(starts, ends)) {
    // `9 am – 1` goes on into the afternoon, `10 pm – 1` into the night.
    const afternoon = parseClock(`${to} pm`)
    return [starts, isLater(starts, afternoon) ? afternoon : (parseClock(`${to} am`) ?? ends)]
  }
  return [starts, ends]
}

/**
 * What people type for a time with its end (`9:30-10:45`, `9h30 – 10h45`, `930 1045`, `from 9 to 10:30 am`, `de 9h à 10h`)
 * as two `HH:mm`; undefined when it is none. Two bare hours need a mark between them: `9 30` is a time, no span.
 */
export function parseSpan(text: unknown): Span | undefined {
  if (typeof text !== 'string' || text.length > 60) return undefined
  const plain = text
    .replace(leading, '')
    .replace(/[\u200e\u200f\u061c]/g, '')
    .trim()
  for (const { 0: mark, index } of plain.matchAll(separators)) {
    const [from, to] = [plain.slice(0, index), plain.slice(index + mark.length)]
    if (!mark.trim() && !(withMinutes.test(from.trim()) && withMinutes.test(to.trim()))) continue
    const [starts, ends] = readEnds(from, to)
    if (!starts || !ends || starts === ends) continue
    const overnight = minutesOf(starts)! >= 720 && minutesOf(ends)! < 720
    return { starts, ends, ...(overnight ? { endsNextDay: true as const } : {}) }
  }
  return undefined
}
