import { durationMinutes, minutesOf } from '../time/clock.js'
import { isDate } from '../time/dates.js'
import type { Agenda, AgendaSession, Id } from '../types.js'
import { type NoPlan, noPlan } from './plan.js'
import { sessionOf } from './sessionOf.js'

/** From when to when, in minutes since midnight of the day; `to` is exclusive and may lie in the day after. */
export type Stretch = { from: number; to: number }

/** A session on the clock of one day. Where its end is not known it is taken to last until the next start. */
export type DayLine = Stretch & {
  session: AgendaSession
  endIsKnown: boolean
  /** Pinned: whatever else moves, this line does not. */
  stays: boolean
}

/** The lines of a day that take time, by start: on the clock and not cancelled. A line without an id stays where it is. */
export function dayLines(agenda: Agenda, day: string, pinned: readonly Id[] = []): DayLine[] {
  const kept = new Set(pinned.map(String))
  const started = agenda.sessions
    .flatMap((session) => {
      const from =
        session.day === day && session.timing === 'clock' && session.status !== 'cancelled'
          ? minutesOf(session.starts)
          : undefined
      return from === undefined ? [] : [{ session, from }]
    })
    .sort((a, b) => a.from - b.from)
  return started.map(({ session, from }) => {
    const duration = durationMinutes(session) ?? 0
    const next = started.find((line) => line.from > from)
    return {
      session,
      from,
      to: duration > 0 ? from + duration : (next?.from ?? from + 1),
      endIsKnown: duration > 0,
      stays: session.id === undefined || kept.has(String(session.id)),
    }
  })
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
