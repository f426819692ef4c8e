import { busyDates, isWithin, officialDates } from './officialDates.js'
import { rule, violationAt } from './rule.js'

/**
 * A day with sessions outside the announced dates says by its label what it is: an arrival day, a
 * visit afterwards. One that says nothing may have been left behind when the dates were moved.
 */
export const dayOutsideDates = rule('dayOutsideDates', 'advice', (agenda) => {
  const official = officialDates(agenda.event)
  if (!official) return []
  const busy = busyDates(agenda)
  // Where all days are outside the dates, `sessionsWithinDates` tells it once.
  const outside = busy.filter((date) => !isWithin(date, official))
  if (outside.length === busy.length) return []
  return outside.flatMap((date) => {
    const row = agenda.event.days.findIndex((day) => day.date === date)
    if (row < 0 || agenda.event.days[row]?.label) return []
    return [
      violationAt([{ session: null, path: `days.${row}.date` }], {
        date,
        startDate: official.from,
        endDate: official.until,
      }),
    ]
  })
})
