import { isDate } from '../time/dates.js'
import { rule, violationAt } from './rule.js'

/** An event does not end before the day on which it starts. */
export const eventEndsAfterStart = rule(
  'eventEndsAfterStart',
  'impossible',
  ({ event: { startDate, endDate } }) =>
    isDate(startDate) && isDate(endDate) && endDate < startDate
      ? [violationAt([{ session: null, path: 'endDate' }])]
      : [],
)
