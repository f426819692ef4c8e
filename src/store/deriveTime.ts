import { sortKey } from '../core/order.js'
import { toInstants } from '../core/time/index.js'
import type { AgendaSession } from '../core/types.js'

/**
 * What follows from a session's day, time and the event's zone: instants in UTC (null when
 * unknown), place in the order.
 */
export function deriveTime(session: AgendaSession, timeZone: string | undefined) {
  const { startsAt, endsAt } =
    timeZone && session.day ? toInstants({ ...session, day: session.day, timeZone }) : {}
  return { startsAt: startsAt ?? null, endsAt: endsAt ?? null, sortKey: sortKey(session) }
}
