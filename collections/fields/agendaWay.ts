import type { UIField } from 'payload'

/** On the form of a session: the way back to its agenda, and along it. */
export const agendaWayField = (): UIField => ({
  name: 'agendaWay',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: 'payload-plugin-agenda/rsc#AgendaWay' },
  },
})
