import type { Agenda, AgendaSession, Id } from '../types.js'
import { type DayLine, lineInDay } from './dayLines.js'
import { type NoPlan, noPlan, type Plan, planOfShifts, type Shift } from './plan.js'
import { sameId } from '../ids.js'

const by = (minutes: number): Shift => ({ starts: minutes, ends: minutes })

/** The shifts that exchange two lines, the earlier first. */
function exchanged(
  first: DayLine,
  second: DayLine,
  lines: readonly DayLine[],
): Map<AgendaSession, Shift> {
  const ends = first.endIsKnown && second.endIsKnown
  const longer = ends ? second.to - second.from - (first.to - first.from) : 0
  // The later one now ends where the other one did, so that nothing after it has to move.
  const later = second.from + longer - first.from
  const between = lines.filter(
    ({ from, to, stays }) => !stays && from >= first.to && to <= second.from,
  )
  return new Map([
    [first.session, by(later)],
    [second.session, by(first.from - second.from)],
    ...between.map(({ session }): [AgendaSession, Shift] => [session, by(longer)]),
  ])
}

/**
 * Two lines of a day exchange their places in it. Each keeps its length, and the lines between them
 * move by the difference, so that all gaps and the rest of the day stay. Places, people and tracks
 * go with the lines. Where the end of one is not known, the two exchange their starts, unless they
 * would then run at the same time. Lines that run beside one of the two stay.
 */
export function swap(agenda: Agenda, a: Id, b: Id): NoPlan | Plan {
  if (sameId(a, b)) return noPlan('sameSession', a)
  const [one, other] = [lineInDay(agenda, a), lineInDay(agenda, b)]
  if ('reason' in one) return one
  if ('reason' in other) return other
  if (one.line.session.day !== other.line.session.day) return noPlan('differentDays', b)
  const second = one.lines.find(({ session }) => session === other.line.session)
  if (!second) return noPlan('unknownSession', b)
  const [first, last] = one.line.from <= second.from ? [one.line, second] : [second, one.line]
  if (first.from === last.from || (first.endIsKnown && first.to > last.from))
    return noPlan('runTogether', b)
  if (!first.endIsKnown && last.endIsKnown && last.to - last.from > last.from - first.from)
    return noPlan('runTogether', b)
  return planOfShifts(agenda, exchanged(first, last, one.lines))
}
