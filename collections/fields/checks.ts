import type { UIField } from 'payload'

/** What the rules say of this event or session as it is saved now, drafts included. */
export const checksField = (of: 'event' | 'session'): UIField => ({
  name: 'checks',
  type: 'ui',
  admin: {
    components: { Field: { path: 'payload-plugin-agenda/rsc#AgendaChecks', serverProps: { of } } },
    disableListColumn: true,
  },
})
