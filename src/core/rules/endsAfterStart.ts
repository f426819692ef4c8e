import { daysOver, durationMinutes } from '../time/times.js'
import { violationAt, ofEachSession, rule } from './rule.js'

/** A session ends after it starts; one that goes on into the next day, or over several, says so. */
export const endsAfterStart = rule('endsAfterStart', 'impossible', (agenda) =>
  ofEachSession(agenda, (session) => {
    if (daysOver(session) < 0) return [violationAt([{ session, path: 'endDay' }])]
    const minutes = session.timing === 'clock' ? durationMinutes(session) : undefined
    return minutes === undefined || minutes > 0 ? [] : [violationAt([{ session, path: 'ends' }])]
  }),
)
