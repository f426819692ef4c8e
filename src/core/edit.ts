import { sameId } from './ids.js'
import { inOrder } from './order.js'
import { addMinutes, minutesOf } from './time/clock.js'
import { addDays, isDate } from './time/dates.js'
import { startingAt } from './time/interval.js'
import { isKnownZone, timeExists } from './time/zones.js'
import type { Agenda, AgendaSession, Assignment, Id, SessionTime } from './types.js'

/** Where and when a session goes; what is left out stays, null takes it away. */
export type Target = Partial<Pick<AgendaSession, 'day' | 'position'>> &
  Partial<SessionTime> & { place?: Id | null; track?: Id | null }

const isThe = (id: Id) => (session: AgendaSession) => sameId(session.id, id)

/** The agenda with each session of these ids changed, in order; itself when one of them cannot be (undefined) or none is meant. */
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
  const given = Object.fromEntries(
    Object.entries(target).filter(([, value]) => value !== undefined),
  ) as Omit<Target, 'place' | 'track'>
  const start = given.ends === undefined ? minutesOf(given.starts) : undefined
  const timed =
    start === undefined ? session : startingAt({ ...session, timing: 'clock' as const }, start)
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
 * Moves a session to another day, time, place, track or position. With a new start alone it keeps its length.
 * Rules are not asked: what the move breaks is for `checkAgenda` to say. An unknown id changes nothing.
 */
export const moveSession = (agenda: Agenda, id: Id, target: Target): Agenda =>
  change(agenda, [id], (session) => moved(session, target))

const hasClock = ({ timing, starts, day }: AgendaSession) =>
  timing === 'clock' && minutesOf(starts) !== undefined && isDate(day)

/**
 * Both ends of a session are times that the clocks at the venue show; nobody knows of one without a
 * day, or in no zone.
 */
export function endsExist(
  { day, starts, ends, endsNextDay }: AgendaSession,
  zone: string,
): boolean {
  if (!isKnownZone(zone) || !isDate(day)) return true
  const lastDay = endsNextDay ? addDays(day, 1) : day
  return (
    timeExists(day, starts ?? '', zone) &&
    (ends === undefined || timeExists(lastDay ?? '', ends, zone))
  )
}

function shifted(
  agenda: Agenda,
  session: AgendaSession,
  minutes: number,
): AgendaSession | undefined {
  const start = addMinutes(session.starts ?? '', minutes)
  const day = start && addDays(session.day ?? '', start.days)
  if (!start || !day || (start.days !== 0 && !agenda.event.days.some(({ date }) => date === day)))
    return undefined
  const after = startingAt({ ...session, day }, minutesOf(start.clock) ?? 0)
  return after && endsExist(after, agenda.event.timeZone) ? after : undefined
}

/**
 * Moves sessions earlier (negative) or later by minutes, over midnight into the neighbouring day where it is one of the
 * event's. All of them or none: when one cannot go, the agenda comes back unchanged. Lines without a clock time stay.
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

/** Takes one row out of a session, by its place in the list (from 0). Where there is no such row nothing changes. */
export function unassign(agenda: Agenda, sessionId: Id, index: number): Agenda {
  const row = agenda.sessions.find(isThe(sessionId))?.assignments[index]
  if (row === undefined) return agenda
  return change(agenda, [sessionId], (session) => ({
    ...session,
    assignments: session.assignments.toSpliced(index, 1),
  }))
}
