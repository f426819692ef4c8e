import { daysOver, durationMinutes } from '../time/times.js'
import { toInstants } from '../time/zones.js'
import type { AgendaSession } from '../types.js'
import { ofEachSession, rule, violationAt } from './rule.js'

/**
 * Whether the end comes after the start because the clocks are put back in between: from 02:30 to
 * 02:15 is then three quarters of an hour.
 */
function endsAfterChange(session: AgendaSession, timeZone: string): boolean {
  if (!session.endsAfterChange) return false
  const { startsAt, endsAt } = toInstants({ ...session, day: session.day ?? '', timeZone })
  return startsAt !== undefined && endsAt !== undefined && startsAt < endsAt
}

/** A session ends after it starts; one that goes on into the next day, or over several, says so. */
export const endsAfterStart = rule('endsAfterStart', 'impossible', (agenda) =>
  ofEachSession(agenda, (session) => {
    if (daysOver(session) < 0) return [violationAt([{ session, path: 'endDay' }])]
    const minutes = session.timing === 'clock' ? durationMinutes(session) : undefined
    return minutes === undefined || minutes > 0 || endsAfterChange(session, agenda.event.timeZone)
      ? []
      : [violationAt([{ session, path: 'ends' }])]
  }),
)
