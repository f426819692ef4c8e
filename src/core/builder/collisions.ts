import type { Agenda, AgendaSession, Id } from '../types.js'
import type { Interval } from '../time/interval.js'
import type { DayLine } from './dayLines.js'
import {
  type Collision,
  type NoPlan,
  type Plan,
  planOfShifts,
  type Shift,
  type Way,
  type Ways,
} from './plan.js'
import { mayShrink, push, type PushOptions, wayAt } from './push.js'

export type Move = {
  lines: readonly DayLine[]
  placed: ReadonlyMap<DayLine, Interval>
  comesUp: (line: DayLine) => number
  /** The line that is being made longer, if any: making it shorter again is no way out. */
  longer?: DayLine
}

const still = { starts: 0, ends: 0 }

/** The lines that were over when this one started, and in the plan still run then. */
function lateFor(
  fixed: DayLine,
  lines: readonly DayLine[],
  shifts: ReadonlyMap<AgendaSession, Shift>,
): { line: DayLine; minutes: number }[] {
  const shiftOf = ({ session }: DayLine) => shifts.get(session) ?? still
  return lines.flatMap((line) => {
    const minutes = line.to + shiftOf(line).ends - fixed.from - shiftOf(fixed).starts
    return line !== fixed && line.endIsKnown && line.to <= fixed.from && minutes > 0
      ? [{ line, minutes }]
      : []
  })
}

/**
 * The plan in which some lines get new times and others follow. Where they run into a line that
 * stays, the plan says so, and does what `wanted` chose for that line if it helps; otherwise the
 * two overlap. Such lines are treated one after the other, since what is done at one changes the
 * next.
 */
export function planAround(
  agenda: Agenda,
  { lines, placed, comesUp, longer }: Move,
  options: PushOptions,
  wanted?: Ways,
): NoPlan | Plan {
  let ways: Ways = {}
  const collisions: Collision[] = []
  const shiftsWith = (id: Id, way: Way) =>
    push(lines, placed, comesUp, options, { ...ways, [String(id)]: way })
  for (const fixed of lines) {
    const { id } = fixed.session
    if (!fixed.stays || id === undefined) continue
    const late = lateFor(fixed, lines, shiftsWith(id, 'leave'))
    if (!late.length) continue
    const helps = (way: Way, minutes: (shift: Shift) => number) => {
      const shifts = shiftsWith(id, way)
      return lateFor(fixed, lines, shifts).length
        ? {}
        : { [way]: minutes(shifts.get(fixed.session) ?? still) }
    }
    const most = Math.max(...late.map(({ minutes }) => minutes))
    const minutes: Collision['minutes'] = {
      leave: 0,
      ...helps('move', ({ starts }) => starts),
      ...(late.some(({ line }) => line === longer) ? {} : helps('shortenLate', () => most)),
      ...(mayShrink(fixed, options.kinds) ? helps('shortenFixed', ({ starts }) => starts) : {}),
    }
    const wantedWay = wayAt(wanted, id)
    const way = minutes[wantedWay] === undefined ? 'leave' : wantedWay
    ways = { ...ways, [String(id)]: way }
    collisions.push({
      id,
      late: late.flatMap(({ line, minutes: by }) =>
        line.session.id === undefined ? [] : [{ id: line.session.id, minutes: by }],
      ),
      minutes,
      way,
    })
  }
  const plan = planOfShifts(agenda, push(lines, placed, comesUp, options, ways))
  return 'reason' in plan || !collisions.length ? plan : { ...plan, collisions }
}
