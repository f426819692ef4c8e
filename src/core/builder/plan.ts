import { endsExist } from '../edit.js'
import { inOrder } from '../order.js'
import { minutesOf } from '../time/clock.js'
import { intervalOf, startingAt } from '../time/interval.js'
import { timeFields } from '../time/times.js'
import type { Agenda, AgendaSession, Id } from '../types.js'
import { sameValue } from '../sameValue.js'

/** The fields of a session that a plan can change: when it takes place. */
export type When = Pick<AgendaSession, (typeof timeFields)[number]>

/** A line that a plan moves or makes longer or shorter. */
export type TimeChange = { id: Id; before: When; after: When }

/**
 * What is done where others run into a line that stays: they overlap it (`leave`), it moves too
 * (`move`), they end when it starts (`shortenLate`), or it starts when they end (`shortenFixed`).
 */
export type Way = 'leave' | 'move' | 'shortenFixed' | 'shortenLate'

/** The way chosen at each line that stays, by its id; `leave` where none is. */
export type Ways = Readonly<Record<string, Way>>

/**
 * A line that stays, the lines that would still run when it starts, and what can be done about
 * that.
 */
export type Collision = {
  id: Id
  /** By how many minutes it would still run. */
  late: { id: Id; minutes: number }[]
  /**
   * For each way that helps: by how many minutes the line that stays would move, or it or the late
   * ones would be shortened. Ways that do not help are absent.
   */
  minutes: Partial<Record<Way, number>>
  way: Way
}

/** What an agenda would become, for a preview. Nothing is saved, and rules are not asked. */
export type Plan = {
  agenda: Agenda
  changes: TimeChange[]
  /** Where it runs into lines that stay, whatever was chosen for them. */
  collisions?: Collision[]
}

/** Why there is no plan:
 * - `unknownSession`, `sameSession`: no such line; a line and itself
 * - `noClockTime`, `endUnknown`: it has no start on the clock; an end must be known for this
 * - `staysPut`: the line is pinned or cancelled
 * - `notWholeMinutes`, `tooShort`: minutes are whole numbers; a line lasts a minute at least
 * - `leavesTheDay`: a line would start on another day (the night after is its own), or end beyond
 *   the day after
 * - `clocksSkip`: a line would start or end in the hour that the clocks of the zone skip
 * - `differentDays`, `runTogether`: lines of two days, or that run at the same time, have no places
 *   to exchange
 * - `nothingBefore`, `noGap`: nothing on the clock precedes the line; it follows at once
 * - `noDates`: the date is none, or the event has none to move
 * - `sameDay`, `unknownDay`: a day and itself; no day of the event
 */
export type PlanReason =
  | 'clocksSkip'
  | 'differentDays'
  | 'endUnknown'
  | 'leavesTheDay'
  | 'noClockTime'
  | 'noDates'
  | 'noGap'
  | 'nothingBefore'
  | 'notWholeMinutes'
  | 'runTogether'
  | 'sameDay'
  | 'sameSession'
  | 'staysPut'
  | 'tooShort'
  | 'unknownDay'
  | 'unknownSession'

/** There is no plan, and why; `id` names the line that stands in the way. */
export type NoPlan = { reason: PlanReason; id?: Id }

/** By how many minutes the start and the end of a line move. */
export type Shift = { starts: number; ends: number }

export const noPlan = (reason: PlanReason, id?: Id): NoPlan => ({
  reason,
  ...(id === undefined ? {} : { id }),
})

const whenOf = (session: AgendaSession): When =>
  Object.fromEntries(timeFields.map((name) => [name, session[name]]))

/**
 * A session with its start and end moved within its own day and the night after it; undefined where
 * it would leave them.
 */
const retimed = (session: AgendaSession, { starts, ends }: Shift): AgendaSession | undefined =>
  startingAt(session, (intervalOf(session)?.from ?? 0) + starts, ends - starts)

/**
 * Whether the clocks of the zone skip its start or its end. A malformed time is not skipped: the
 * rule `timeIsWellFormed` tells of it.
 */
const isSkipped = (session: AgendaSession, zone: string) =>
  session.timing === 'clock' &&
  minutesOf(session.starts) !== undefined &&
  !endsExist(
    minutesOf(session.ends) === undefined ? { ...session, ends: undefined } : session,
    zone,
  )

/**
 * The plan in which each of these sessions is replaced by another version of it, or the reason why
 * not: a time does not exist in the zone.
 */
export function planOf(
  agenda: Agenda,
  wanted: ReadonlyMap<AgendaSession, AgendaSession>,
): NoPlan | Plan {
  const changed = [...wanted].filter(([before, after]) => !sameValue(whenOf(before), whenOf(after)))
  const skipped = changed.find(([, after]) => isSkipped(after, agenda.event.timeZone))
  if (skipped) return noPlan('clocksSkip', skipped[0].id)
  const sessions = inOrder(agenda.sessions.map((session) => wanted.get(session) ?? session))
  const changes = changed.flatMap(([before, after]): TimeChange[] =>
    before.id === undefined
      ? []
      : [{ id: before.id, before: whenOf(before), after: whenOf(after) }],
  )
  return { agenda: { ...agenda, sessions }, changes }
}

/** The plan in which lines move by minutes on their own day. */
export function planOfShifts(
  agenda: Agenda,
  shifts: ReadonlyMap<AgendaSession, Shift>,
): NoPlan | Plan {
  const wanted = new Map<AgendaSession, AgendaSession>()
  for (const [session, shift] of shifts) {
    const after = retimed(session, shift)
    if (!after) return noPlan('leavesTheDay', session.id)
    wanted.set(session, after)
  }
  return planOf(agenda, wanted)
}
