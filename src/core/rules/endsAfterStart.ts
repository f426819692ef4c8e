import { durationMinutes } from '../time/clock.js'
import { violationAt, ofEachSession, rule } from './rule.js'

/** A session ends after it starts; one that goes on into the next day says so. */
export const endsAfterStart = rule('endsAfterStart', 'impossible', (agenda) =>
  ofEachSession(agenda, (session) => {
    const minutes = session.timing === 'clock' ? durationMinutes(session) : undefined
    return minutes === undefined || minutes > 0 ? [] : [violationAt([{ session, path: 'ends' }])]
  }),
)
