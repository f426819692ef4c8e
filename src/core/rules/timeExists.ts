import { minutesOf } from '../time/clock.js'
import { isDate } from '../time/dates.js'
import { endDate, startDate } from '../time/times.js'
import { isKnownZone, timeExists as existsIn } from '../time/zones.js'
import { ofEachSession, rule, violationAt } from './rule.js'

/**
 * The clocks at the venue show this time: in the hour that they skip for summer nothing can start
 * or end.
 */
export const timeExists = rule('timeExists', 'impossible', (agenda) => {
  const zone = agenda.event.timeZone
  if (!isKnownZone(zone)) return []
  return ofEachSession(agenda, (session) => {
    const { day, timing } = session
    if (timing !== 'clock' || !isDate(day)) return []
    return (['starts', 'ends'] as const).flatMap((path) => {
      const date = path === 'ends' ? endDate(session) : startDate(session)
      const time = session[path]
      if (!date || !time || minutesOf(time) === undefined || existsIn(date, time, zone)) return []
      return [
        violationAt(
          [
            { session, path },
            { session: null, path: 'timeZone' },
          ],
          { value: time, date, zone },
        ),
      ]
    })
  })
})
