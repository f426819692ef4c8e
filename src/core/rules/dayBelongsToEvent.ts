import { isDate } from '../time/dates.js'
import { violationAt, ofEachSession, rule } from './rule.js'

/** A session takes place on one of its event's days. A missing day is left to the field. */
export const dayBelongsToEvent = rule('dayBelongsToEvent', 'impossible', (agenda) => {
  const dates = new Set(agenda.event.days.map(({ date }) => date))
  return ofEachSession(agenda, (session) =>
    isDate(session.day) && !dates.has(session.day)
      ? [
          violationAt([
            { session, path: 'day' },
            { session: null, path: 'days' },
          ]),
        ]
      : [],
  )
})
