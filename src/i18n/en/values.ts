import type { ValueOf, ValueSet } from '../../core/model/index.js'

/**
 * What can be chosen in lists, by set. Kinds and roles are not here: they come from the vocabulary.
 */
export const values = {
  assignmentState: {
    confirmed: 'Confirmed',
    declined: 'Declined',
    invited: 'Invited, no answer yet',
  },
  attendance: { mixed: 'On site and online', online: 'Online', onSite: 'On site' },
  eventStatus: {
    cancelled: 'Cancelled',
    movedOnline: 'Moved online',
    postponed: 'Postponed',
    scheduled: 'As planned',
  },
  eventType: {
    conference: 'Conference',
    fieldVisit: 'Field visit',
    meeting: 'Meeting',
    other: 'Other',
    peerLearning: 'Peer learning',
    training: 'Training',
    webinar: 'Webinar',
    workshop: 'Workshop',
  },
  organisationRole: { donor: 'Donor', host: 'Host', organiser: 'Organiser', partner: 'Partner' },
  organisationType: {
    cityOrRegion: 'City or region',
    company: 'Company',
    government: 'Government',
    international: 'International organisation',
    network: 'Network or association',
    ngo: 'Non-governmental organisation',
    other: 'Other',
    university: 'University or research',
  },
  placeKind: { online: 'Online', outdoor: 'Outdoors', room: 'Room', venue: 'Venue' },
  sessionLevel: {
    introductory: 'Introductory',
    intermediate: 'Intermediate',
    advanced: 'Advanced',
  },
  sessionStatus: { cancelled: 'Cancelled', confirmed: 'Confirmed', tentative: 'To be confirmed' },
  timing: {
    afternoon: 'Afternoon',
    allDay: 'All day',
    clock: 'Exact time',
    evening: 'Evening',
    morning: 'Morning',
    toBeAnnounced: 'To be announced',
  },
  userRole: { admin: 'Administrator', editor: 'Editor', translator: 'Translator' },
} satisfies { [S in ValueSet]: Record<ValueOf<S>, string> } & { userRole: object }
