import { ofEachSession, rule, violationAt } from './rule.js'

/**
 * A session on the clock has a start; an end alone says nothing. Where the start is unknown,
 * another timing says how much is known.
 */
export const startIsKnown = rule('startIsKnown', 'impossible', (agenda) =>
  ofEachSession(agenda, (session) =>
    session.timing === 'clock' && !session.starts
      ? [violationAt([{ session, path: 'starts' }])]
      : [],
  ),
)
