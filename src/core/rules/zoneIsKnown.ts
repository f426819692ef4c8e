import { isKnownZone } from '../time/zones.js'
import { finding, rule } from './rule.js'

/** The event's zone is one that the time zone database knows. */
export const zoneIsKnown = rule('zoneIsKnown', 'impossible', ({ event }) =>
  isKnownZone(event.timeZone)
    ? []
    : [finding([{ session: null, path: 'timeZone' }], { value: event.timeZone || '–' })],
)
