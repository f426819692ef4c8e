import type { AgendaSession, Rulebook } from '../types.js'
import { defaultRulebook, definitionOf } from '../vocabulary.js'
import type { DayLine, Stretch } from './dayLines.js'
import type { Shift } from './plan.js'

export type PushOptions = {
  /** A pause (break, meal, registration, …) may get shorter, down to so many minutes, to absorb a delay. */
  breaksMayShrink?: { minMinutes: number }
  /** The time between two lines is kept too; else a gap absorbs a delay. */
  keepGaps?: boolean
  /** What counts as a pause; those of the app, where it has its own. */
  kinds?: Rulebook['kinds']
}

/** The latest end among the lines that were over when another started: as it was, and as it becomes. */
type Ended = { before: number; after: number }

function pushed(line: DayLine, wish: number, ended: Ended, { keepGaps, breaksMayShrink, kinds }: PushOptions): Stretch {
  const gap = keepGaps && Number.isFinite(ended.before) ? line.from - ended.before : 0
  const from = Math.max(wish, ended.after + gap)
  const length = line.to - line.from
  const pauses = definitionOf(kinds ?? defaultRulebook.kinds, line.session.kind)?.pause === true
  if (!breaksMayShrink || !pauses || !line.endIsKnown || from <= line.from) return { from, to: from + length }
  const least = Math.min(length, Math.max(1, breaksMayShrink.minMinutes))
  return { from, to: Math.max(line.to, from + least) }
}

/**
 * Where the lines of a day (by start) come to stand when some are placed anew. One rule: **what came after a line still
 * comes after it**, in whatever room. So a line moves only as far as it is pushed, and lines that started together still
 * do, since the same ones came before them. A line that runs beside a moved one is not pushed by it. Lines that stay push
 * others but are not pushed: what runs into them overlaps.
 *
 * `comesUp`: by how many minutes (0 or negative) a line would move if nothing before it stood in the way.
 */
export function push(
  lines: readonly DayLine[],
  placed: ReadonlyMap<DayLine, Stretch>,
  comesUp: (line: DayLine) => number,
  options: PushOptions,
): Map<AgendaSession, Shift> {
  const after = new Map(placed)
  const byEnd = lines.toSorted((a, b) => a.to - b.to)
  const ended: Ended = { before: -Infinity, after: -Infinity }
  let over = 0
  for (const line of lines) {
    for (let past = byEnd[over]; past && past.to <= line.from; past = byEnd[over]) {
      ended.before = Math.max(ended.before, past.to)
      ended.after = Math.max(ended.after, (after.get(past) ?? past).to)
      over += 1
    }
    if (!line.stays && !placed.has(line)) after.set(line, pushed(line, line.from + comesUp(line), ended, options))
  }
  const shiftOf = (line: DayLine, { from, to }: Stretch): Shift => ({ starts: from - line.from, ends: (line.endIsKnown ? to - line.to : from - line.from) })
  return new Map([...after].map(([line, stretch]) => [line.session, shiftOf(line, stretch)]))
}
