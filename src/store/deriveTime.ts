import { sortKey } from '../core/order.js'
import { endDate, occursTwice, startDate, toInstants } from '../core/time/index.js'
import type { AgendaSession } from '../core/types.js'

/** The marks for the second of two times, kept only where the clocks show that time twice. */
const meant = (session: AgendaSession, timeZone: string | undefined) => ({
  startsAfterChange:
    session.startsAfterChange === true &&
    timeZone !== undefined &&
    occursTwice(startDate(session), session.starts, timeZone),
  endsAfterChange:
    session.endsAfterChange === true &&
    timeZone !== undefined &&
    occursTwice(endDate(session), session.ends, timeZone),
})

/**
 * What follows from a session's day and time and the event's zone: the instants in UTC (null where
 * unknown), and the key for the order.
 */
export function deriveTime(given: AgendaSession, timeZone: string | undefined) {
  const said = meant(given, timeZone)
  const session = { ...given, ...said }
  const { startsAt, endsAt } =
    timeZone && session.day ? toInstants({ ...session, day: session.day, timeZone }) : {}
  return { startsAt: startsAt ?? null, endsAt: endsAt ?? null, sortKey: sortKey(session), ...said }
}
