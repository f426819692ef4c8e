import { isDate } from '../time/dates.js'
import { violationAt, rule } from './rule.js'

/**
 * The dates of an event are `YYYY-MM-DD` and in the calendar. A missing one is left to the field.
 */
export const daysAreDates = rule('daysAreDates', 'impossible', ({ event }) => {
  const dates: [path: string, date: string | undefined][] = [
    ['startDate', event.startDate],
    ['endDate', event.endDate],
    ...event.days.map(({ date }, index): [string, string] => [`days.${index}.date`, date]),
  ]
  return dates.flatMap(([path, date]) =>
    date && !isDate(date) ? [violationAt([{ session: null, path }], { value: date })] : [],
  )
})
