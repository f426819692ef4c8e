import type { AgendaSession, Id, Rulebook } from '../types.js'
import { defaultRulebook, definitionOf } from '../vocabulary.js'
import type { Interval } from '../time/interval.js'
import type { DayLine } from './dayLines.js'
import type { Shift, Way, Ways } from './plan.js'

export type PushOptions = {
  /**
   * Whether a pause (a break, a meal, registration, …) may get shorter to absorb a delay, and down
   * to how many minutes.
   */
  breaksMayShrink?: { minMinutes: number }
  /** Whether the time between two lines is kept too. If not, a gap absorbs a delay. */
  keepGaps?: boolean
  /**
   * The kinds of the app, which say what counts as a pause; the default ones are used where it has
   * none of its own.
   */
  kinds?: Rulebook['kinds']
}

/** In minutes: a line that is cut because it runs late stays at least this long. */
export const leastLateMinutes = 5
/** In minutes: how short a pause may get when nothing else is asked for. */
export const leastPauseMinutes = 10

export const wayAt = (ways: Ways | undefined, id: Id | undefined): Way =>
  (id !== undefined && ways && Object.hasOwn(ways, String(id)) ? ways[String(id)] : undefined) ??
  'leave'

/**
 * The latest end, before and after the change, among the lines that were over when another one
 * started.
 */
type Ended = { before: number; after: number }

/** Whether a line may get shorter: it is a pause, and its end is known. */
export const mayShrink = (
  { session, endIsKnown }: DayLine,
  kinds: Rulebook['kinds'] = defaultRulebook.kinds,
): boolean => endIsKnown && definitionOf(kinds, session.kind)?.pause === true

function pushed(
  line: DayLine,
  wanted: number,
  ended: Ended,
  { keepGaps, breaksMayShrink, kinds }: PushOptions,
): Interval {
  const gap = keepGaps && Number.isFinite(ended.before) ? line.from - ended.before : 0
  const from = Math.max(wanted, ended.after + gap)
  const length = line.to - line.from
  if (!breaksMayShrink || !mayShrink(line, kinds) || from <= line.from)
    return { from, to: from + length }
  const least = Math.min(length, Math.max(1, breaksMayShrink.minMinutes))
  return { from, to: Math.max(line.to, from + least) }
}

/**
 * A line that stays, started only when what came before it is over. Where too little of it would be
 * left, it is unchanged.
 */
function squeezed(
  { from, to }: DayLine,
  { after }: Ended,
  { breaksMayShrink }: PushOptions,
): Interval {
  const least = Math.max(1, breaksMayShrink?.minMinutes ?? leastPauseMinutes)
  return to - after >= least ? { from: Math.max(from, after), to } : { from, to }
}

/**
 * A late line that ends in time for the lines after it that ask for that, but is not cut down to
 * nothing.
 */
function cut(line: DayLine, { from, to }: Interval, waiting: readonly DayLine[]): Interval {
  const until = Math.min(
    ...waiting.filter((fixed) => line.to <= fixed.from).map((fixed) => fixed.from),
  )
  return line.endIsKnown && to > until
    ? { from, to: Math.max(until, Math.min(to, from + leastLateMinutes)) }
    : { from, to }
}

/**
 * Where the lines of a day (by start) come to stand when some are placed anew. One rule: **what
 * came after a line still comes after it**, in whatever room. So a line moves only as far as it is
 * pushed, and lines that started together still do, since the same ones came before them. A line
 * that runs beside a moved one is not pushed by it. Lines that stay push others but are not pushed:
 * what runs into them overlaps, or what `ways` says is done.
 *
 * `comesUp`: by how many minutes (0 or negative) a line would move if nothing before it stood in
 * the way.
 */
export function push(
  lines: readonly DayLine[],
  placed: ReadonlyMap<DayLine, Interval>,
  comesUp: (line: DayLine) => number,
  options: PushOptions,
  ways?: Ways,
): Map<AgendaSession, Shift> {
  const wayOf = ({ session, stays }: DayLine) => (stays ? wayAt(ways, session.id) : 'move')
  const waiting = lines.filter((line) => wayOf(line) === 'shortenLate')
  const after = new Map([...placed].map(([line, stretch]) => [line, cut(line, stretch, waiting)]))
  const byEnd = lines.toSorted((a, b) => a.to - b.to)
  const ended: Ended = { before: -Infinity, after: -Infinity }
  let over = 0
  for (const line of lines) {
    for (let past = byEnd[over]; past && past.to <= line.from; past = byEnd[over]) {
      ended.before = Math.max(ended.before, past.to)
      ended.after = Math.max(ended.after, (after.get(past) ?? past).to)
      over += 1
    }
    const way = wayOf(line)
    if (way === 'shortenFixed') after.set(line, squeezed(line, ended, options))
    else if (way === 'move' && !placed.has(line))
      after.set(line, cut(line, pushed(line, line.from + comesUp(line), ended, options), waiting))
  }
  const shiftOf = (line: DayLine, { from, to }: Interval): Shift => ({
    starts: from - line.from,
    ends: line.endIsKnown ? to - line.to : from - line.from,
  })
  return new Map([...after].map(([line, stretch]) => [line.session, shiftOf(line, stretch)]))
}
