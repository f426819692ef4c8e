import { minutesOf } from '../time/clock.js'
import { isDate } from '../time/dates.js'
import { intervalOf, type KnownInterval, untilNext } from '../time/interval.js'
import type { Agenda, AgendaSession, Id } from '../types.js'
import { type NoPlan, noPlan } from './plan.js'
import { sessionOf } from '../ids.js'

/**
 * A session on the clock of one day. Where nobody knows its end, it is taken to last until the next
 * start.
 */
export type DayLine = KnownInterval & {
  session: AgendaSession
  /** The line is pinned: it does not move, whatever else does. */
  stays: boolean
}

/**
 * The lines of a day that take up time (they have a clock time and are not cancelled), by start. A
 * line without an id cannot be moved, and so it stays.
 */
export function dayLines(agenda: Agenda, day: string, pinned: readonly Id[] = []): DayLine[] {
  const kept = new Set(pinned.map(String))
  const started = agenda.sessions
    .flatMap((session) => {
      const interval =
        session.day === day && session.timing === 'clock' && session.status !== 'cancelled'
          ? intervalOf(session)
          : undefined
      return interval ? [{ session, ...interval }] : []
    })
    .sort((a, b) => a.from - b.from)
  const starts = started.map(({ from }) => from)
  return started.map((line) => ({
    ...line,
    to: untilNext(line, starts),
    stays: line.session.id === undefined || kept.has(String(line.session.id)),
  }))
}

/** A line that may be moved, with all those of its day; or why it cannot be. */
export function lineInDay(
  agenda: Agenda,
  id: Id,
  pinned?: readonly Id[],
): NoPlan | { line: DayLine; lines: DayLine[] } {
  const session = sessionOf(agenda, id)
  if (!session) return noPlan('unknownSession', id)
  if (!isDate(session.day) || session.timing !== 'clock' || minutesOf(session.starts) === undefined)
    return noPlan('noClockTime', id)
  const lines = dayLines(agenda, session.day, pinned)
  const line = lines.find((each) => each.session === session)
  return line && !line.stays ? { line, lines } : noPlan('staysPut', id)
}
