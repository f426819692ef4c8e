import type { EditViewConfig } from 'payload'

const label =
  (key: string) =>
  ({ t }: { t: unknown }) =>
    (t as (key: string) => string)(`agenda:${key}`)

/** The tab of an event in which its whole agenda is edited in place. */
export const agendaTab: EditViewConfig = {
  Component: 'payload-plugin-agenda/rsc#AgendaView',
  path: '/agenda',
  tab: { label: label('builder:tab'), href: '/agenda', order: 150 },
}

/** The tab of an event in which its texts are translated side by side. */
export const translateTab: EditViewConfig = {
  Component: 'payload-plugin-agenda/rsc#TranslateView',
  path: '/translate',
  tab: {
    label: label('translate:tab'),
    href: '/translate',
    order: 160,
    // Drawn on every screen of an event, whichever tab is open.
    Pill: 'payload-plugin-agenda/client#DocumentTitle',
  },
}
