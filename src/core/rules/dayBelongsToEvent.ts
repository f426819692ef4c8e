import { isDate } from '../time/dates.js'
import { ofEachSession, rule, violationAt } from './rule.js'

/**
 * A session takes place on one of its event's days, and the last day of several is one of them too.
 * A missing day is reported by the field itself.
 */
export const dayBelongsToEvent = rule('dayBelongsToEvent', 'impossible', (agenda) => {
  const dates = new Set(agenda.event.days.map(({ date }) => date))
  return ofEachSession(agenda, (session) =>
    (['day', 'endDay'] as const).flatMap((path) => {
      const date = session[path]
      if (!isDate(date) || dates.has(date)) return []
      return [
        violationAt([
          { session, path },
          { session: null, path: 'days' },
        ]),
      ]
    }),
  )
})
