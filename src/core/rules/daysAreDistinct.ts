import { rule, violationAt } from './rule.js'

/** Each date is a day of the event once. */
export const daysAreDistinct = rule('daysAreDistinct', 'impossible', ({ event }) => {
  const seen = new Set<string>()
  return event.days.flatMap(({ date }, index) => {
    const again = seen.has(date)
    seen.add(date)
    return date && again
      ? [violationAt([{ session: null, path: `days.${index}.date` }], { date })]
      : []
  })
})
