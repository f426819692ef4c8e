import { withoutUndefined } from './keysOf.js'
import { sameId } from './ids.js'
import { inOrder } from './order.js'
import { minutesOf } from './time/clock.js'
import { addDays, isDate } from './time/dates.js'
import { intervalOf, startingAt } from './time/interval.js'
import { endDate, minutesOfDay, nightEnds, onDay, startDate } from './time/times.js'
import { isKnownZone, timeExists } from './time/zones.js'
import type { Agenda, AgendaSession, Assignment, Id, SessionTime } from './types.js'

/** Where and when a session goes. A field that is left out stays; null empties it. */
export type Target = Partial<Pick<AgendaSession, 'day' | 'position'>> &
  Partial<SessionTime> & { place?: Id | null; track?: Id | null }

const isThe = (id: Id) => (session: AgendaSession) => sameId(session.id, id)

/**
 * The agenda with the sessions of these ids changed, in order. It is returned unchanged when one of
 * them cannot be changed (`edit` gives undefined), or none is found.
 */
function change(
  agenda: Agenda,
  ids: readonly Id[],
  edit: (session: AgendaSession) => AgendaSession | undefined,
): Agenda {
  const wanted = new Set(ids.map(String))
  const changed = new Map<AgendaSession, AgendaSession>()
  for (const session of agenda.sessions) {
    if (session.id === undefined || !wanted.has(String(session.id))) continue
    const after = edit(session)
    if (!after) return agenda
    if (after !== session) changed.set(session, after)
  }
  if (!changed.size) return agenda
  return {
    ...agenda,
    sessions: inOrder(agenda.sessions.map((session) => changed.get(session) ?? session)),
  }
}

function moved(
  session: AgendaSession,
  { place, track, ...target }: Target,
): AgendaSession | undefined {
  const given = withoutUndefined(target)
  const there =
    given.day === undefined || given.endDay !== undefined ? session : onDay(session, given.day)
  const clock = given.ends === undefined ? minutesOf(given.starts) : undefined
  // A line that starts after midnight still does, at any hour of the night.
  const night = (given.startsNextDay ?? session.startsNextDay === true) && (clock ?? 0) < nightEnds
  const start = clock === undefined ? undefined : clock + (night ? minutesOfDay : 0)
  const timed =
    start === undefined ? there : startingAt({ ...there, timing: 'clock' as const }, start)
  if (!timed) return undefined
  return {
    ...timed,
    ...(given.starts === undefined ? {} : { timing: 'clock' as const }),
    ...given,
    place: place === undefined ? session.place : (place ?? undefined),
    track: track === undefined ? session.track : (track ?? undefined),
  }
}

/**
 * Moves a session to another day, time, place, track or position. With a new start alone it keeps
 * its length. Rules are not asked: `checkAgenda` says what the move breaks. An unknown id changes
 * nothing.
 */
export const moveSession = (agenda: Agenda, id: Id, target: Target): Agenda =>
  change(agenda, [id], (session) => moved(session, target))

const hasClock = ({ timing, starts, day }: AgendaSession) =>
  timing === 'clock' && minutesOf(starts) !== undefined && isDate(day)

/**
 * Whether the clocks at the venue show both ends of a session. True where that cannot be known:
 * without a day, or in an unknown zone.
 */
export function endsExist(session: AgendaSession, zone: string): boolean {
  const { day, starts, ends } = session
  if (!isKnownZone(zone) || !isDate(day)) return true
  return (
    timeExists(startDate(session) ?? '', starts ?? '', zone) &&
    (ends === undefined || timeExists(endDate(session) ?? '', ends, zone))
  )
}

function shifted(
  agenda: Agenda,
  session: AgendaSession,
  minutes: number,
): AgendaSession | undefined {
  const from = intervalOf(session)?.from
  if (from === undefined) return undefined
  const start = from + minutes
  const isNight = start >= minutesOfDay && start < minutesOfDay + nightEnds
  const has = (day: string | undefined) => agenda.event.days.some(({ date }) => date === day)
  const days = Math.floor(start / minutesOfDay)
  const day = addDays(session.day ?? '', days)
  // A line after midnight stays with its evening, and so does one whose next day is none of the
  // event's.
  const stays = days === 0 || (isNight && (session.startsNextDay === true || !has(day)))
  if (!stays && !has(day)) return undefined
  const after = stays
    ? startingAt(session, start)
    : startingAt(onDay(session, day), start - days * minutesOfDay)
  return after && endsExist(after, agenda.event.timeZone) ? after : undefined
}

/**
 * Moves sessions earlier (negative) or later by minutes, all of them or none: when one cannot go,
 * the agenda comes back unchanged. Over midnight they go to the neighbouring day if it is one of
 * the event's, otherwise into the night after their own day. Lines without a clock time stay.
 */
export function shiftSessions(agenda: Agenda, ids: readonly Id[], minutes: number): Agenda {
  if (!Number.isInteger(minutes) || minutes === 0) return agenda
  return change(agenda, ids, (session) =>
    hasClock(session) ? shifted(agenda, session, minutes) : session,
  )
}

/** Gives someone a role in a session: as the last row, or before the row at `index`. */
export function assign(
  agenda: Agenda,
  sessionId: Id,
  assignment: Assignment,
  index?: number,
): Agenda {
  return change(agenda, [sessionId], (session) => ({
    ...session,
    assignments: session.assignments.toSpliced(index ?? session.assignments.length, 0, assignment),
  }))
}

/**
 * Takes the row at an index (from 0) out of the people of a session. Without such a row nothing
 * changes.
 */
export function unassign(agenda: Agenda, sessionId: Id, index: number): Agenda {
  const row = agenda.sessions.find(isThe(sessionId))?.assignments[index]
  if (row === undefined) return agenda
  return change(agenda, [sessionId], (session) => ({
    ...session,
    assignments: session.assignments.toSpliced(index, 1),
  }))
}
