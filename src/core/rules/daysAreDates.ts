import { isDate } from '../time/dates.js'
import { rule, violationAt } from './rule.js'

/**
 * The dates of an event are written `YYYY-MM-DD` and exist in the calendar. A missing date is
 * reported by the field itself.
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
