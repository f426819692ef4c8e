import { minutesOf } from '../time/clock.js'
import { isDate } from '../time/dates.js'
import { ofEachSession, rule, violationAt } from './rule.js'

/**
 * Stored dates are `YYYY-MM-DD` and stored times `HH:mm`, whoever sent them and however they were
 * typed.
 */
export const timeIsWellFormed = rule('timeIsWellFormed', 'impossible', (agenda) =>
  ofEachSession(agenda, (session) => {
    const clocks = session.timing === 'clock' ? (['starts', 'ends'] as const) : []
    const malformed = clocks.filter(
      (path) => session[path] && minutesOf(session[path]) === undefined,
    )
    const noDates = (['day', 'endDay'] as const).filter(
      (path) => session[path] && !isDate(session[path]),
    )
    return [...noDates, ...malformed].map((path) =>
      violationAt([{ session, path }], { value: session[path] }),
    )
  }),
)
