import { busyDates, isWithin, officialDates } from './officialDates.js'
import { rule, violationAt } from './rule.js'

/**
 * Something takes place on the dates that are announced. Other days may have sessions too
 * (arrivals, a visit the day after); where nothing at all falls on the announced dates, one of the
 * two was moved and the other one forgotten.
 */
export const sessionsWithinDates = rule('sessionsWithinDates', 'conflict', (agenda) => {
  const official = officialDates(agenda.event)
  const busy = busyDates(agenda)
  const [firstDay, lastDay] = [busy[0], busy.at(-1)]
  if (!official || !firstDay || !lastDay || busy.some((date) => isWithin(date, official))) return []
  return [
    violationAt([{ session: null, path: 'startDate' }], {
      startDate: official.from,
      endDate: official.until,
      firstDay,
      lastDay,
    }),
  ]
})
