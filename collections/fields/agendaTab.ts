import type { EditViewConfig } from 'payload'

/** The tab of an event in which its whole agenda is edited in place. */
export const agendaTab: EditViewConfig = {
  Component: 'payload-plugin-agenda/rsc#AgendaView',
  path: '/agenda',
  tab: { label: ({ t }) => (t as unknown as (key: string) => string)('agenda:builder:tab'), href: '/agenda', order: 150 },
}
