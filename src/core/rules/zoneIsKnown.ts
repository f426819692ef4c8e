import { isKnownZone } from '../time/zones.js'
import { rule, violationAt } from './rule.js'

/** The event's zone is one that the time zone database knows. */
export const zoneIsKnown = rule('zoneIsKnown', 'impossible', ({ event }) =>
  isKnownZone(event.timeZone)
    ? []
    : [violationAt([{ session: null, path: 'timeZone' }], { value: event.timeZone || '–' })],
)
