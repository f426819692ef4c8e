import type { Agenda, Id } from '../types.js'
import type { Interval } from '../time/interval.js'
import { planAround } from './collisions.js'
import { type DayLine, lineInDay } from './dayLines.js'
import { type NoPlan, noPlan, type Plan, type Ways } from './plan.js'
import type { PushOptions } from './push.js'

export type ShiftOptions = PushOptions & {
  /**
   * Ids of lines that stay where they are (lunch is served at one). Cancelled lines and those
   * without a clock time stay anyway.
   */
  pinned?: readonly Id[]
  /** What is done where others run into a line that stays. */
  ways?: Ways
}

const moved = ({ from, to }: Interval, minutes: number): Interval => ({
  from: from + minutes,
  to: to + minutes,
})

/** A line that is moved by minutes, with those of its day; or why it cannot be. */
function movable(agenda: Agenda, id: Id, minutes: number, { pinned }: ShiftOptions) {
  const found = lineInDay(agenda, id, pinned)
  return 'reason' in found || Number.isInteger(minutes) ? found : noPlan('notWholeMinutes', id)
}

/**
 * From this line on the day runs later by minutes (earlier when negative). Lines that start
 * together with it go along (pin one that shall not).
 *
 * Later: a line after it moves only as far as it is pushed; a gap, or a break that may shrink,
 * absorbs. Earlier: all that starts later comes up by as much, but not before the end of what it
 * came after and that stays. What runs into a pinned line is a collision of the plan, with what can
 * be done about it. What runs into what is before overlaps it: compare what `checkAgenda` says
 * before and after.
 */
export function delayFrom(
  agenda: Agenda,
  id: Id,
  minutes: number,
  options: ShiftOptions = {},
): NoPlan | Plan {
  const found = movable(agenda, id, minutes, options)
  if ('reason' in found) return found
  const { line, lines } = found
  const together = lines.filter(({ from, stays }) => from === line.from && !stays)
  const placed = new Map(together.map((each) => [each, moved(each, minutes)]))
  const comesUp = ({ from }: DayLine) => (from > line.from ? Math.min(0, minutes) : 0)
  return planAround(agenda, { lines, placed, comesUp }, options, options.ways)
}

/**
 * Makes a line last longer by so many minutes (shorter where negative). What comes after it
 * follows: it is pushed as far as it must be, or comes up by as much, but not before the end of the
 * line that it came after. Lines that run beside it stay.
 */
export function extend(
  agenda: Agenda,
  id: Id,
  minutes: number,
  options: ShiftOptions = {},
): NoPlan | Plan {
  const found = movable(agenda, id, minutes, options)
  if ('reason' in found) return found
  const { line, lines } = found
  if (!line.endIsKnown) return noPlan('endUnknown', id)
  const { from, to } = line
  if (to + minutes <= from) return noPlan('tooShort', id)
  const placed = new Map([[line, { from, to: to + minutes }]])
  const comesUp = (each: DayLine) => (each.from >= to ? Math.min(0, minutes) : 0)
  return planAround(agenda, { lines, placed, comesUp, longer: line }, options, options.ways)
}

/**
 * Brings the line up to the end of what is before it, and the rest of the day with it. All lines
 * that start earlier count as before it, in any room.
 */
export function closeGap(agenda: Agenda, id: Id, options: ShiftOptions = {}): NoPlan | Plan {
  const found = lineInDay(agenda, id, options.pinned)
  if ('reason' in found) return found
  const { line, lines } = found
  const before = lines.filter(({ from }) => from < line.from)
  if (!before.length) return noPlan('nothingBefore', id)
  const known = before.filter(({ endIsKnown }) => endIsKnown)
  const end = Math.max(...known.map(({ to }) => to))
  // A line whose end nobody knows may last until this one, so there is no gap to see after it.
  const open = before.find(({ endIsKnown, from }) => !endIsKnown && from >= end)
  if (open) return noPlan('endUnknown', open.session.id)
  return end < line.from ? delayFrom(agenda, id, end - line.from, options) : noPlan('noGap', id)
}
