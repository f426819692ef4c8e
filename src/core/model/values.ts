/**
 * The values of choices, in the order in which editors see them; the words for them are in
 * `src/i18n/<language>/values.ts`. Kinds and roles are not here, since an app adds its own (see
 * core/kinds.ts, core/roles.ts).
 */
export const values = {
  assignmentState: ['invited', 'confirmed', 'declined'],
  attendance: ['onSite', 'online', 'mixed'],
  eventStatus: ['scheduled', 'postponed', 'cancelled', 'movedOnline'],
  eventType: [
    'conference',
    'peerLearning',
    'workshop',
    'training',
    'meeting',
    'fieldVisit',
    'webinar',
    'other',
  ],
  organisationRole: ['organiser', 'host', 'partner', 'donor'],
  organisationType: [
    'cityOrRegion',
    'international',
    'ngo',
    'government',
    'university',
    'company',
    'network',
    'other',
  ],
  placeKind: ['venue', 'room', 'outdoor', 'online'],
  sessionLevel: ['introductory', 'intermediate', 'advanced'],
  sessionStatus: ['confirmed', 'tentative', 'cancelled'],
  timing: ['clock', 'morning', 'afternoon', 'evening', 'allDay', 'toBeAnnounced'],
} as const

export type ValueSet = keyof typeof values
export type ValueOf<S extends ValueSet> = (typeof values)[S][number]
