import type { EditViewConfig, Field, TabsField, UIField } from 'payload'
import { say } from './fields.js'
import type { ResolvedOptions } from '../../src/options.js'

/**
 * Tabs without a data level of their own: the key of each is only its label, under `agenda:tabs`.
 */
export const tabs = (groups: Record<string, Field[]>): TabsField => ({
  type: 'tabs',
  tabs: Object.entries(groups).map(([key, fields]) => ({ label: say(`tabs:${key}`), fields })),
})

/** The tab of an event in which its whole agenda is edited in place. */
export const agendaTab: EditViewConfig = {
  Component: 'payload-plugin-agenda/rsc#AgendaView',
  path: '/agenda',
  tab: { label: say('builder:tab'), href: '/agenda', order: 150 },
}

/** The tab of an event in which its texts are translated side by side. */
export const translateTab: EditViewConfig = {
  Component: 'payload-plugin-agenda/rsc#TranslateView',
  path: '/translate',
  tab: {
    label: say('translate:tab'),
    href: '/translate',
    order: 160,
    // Drawn on every screen of an event, whichever tab is open.
    Pill: 'payload-plugin-agenda/client#DocumentTitle',
  },
}

/** What the rules say of this event or session as it is saved now, drafts included. */
export const checksField = (of: 'event' | 'session'): UIField => ({
  name: 'checks',
  type: 'ui',
  admin: {
    components: { Field: { path: 'payload-plugin-agenda/rsc#AgendaChecks', serverProps: { of } } },
    disableListColumn: true,
  },
})

/**
 * The buttons to publish from a form, which open the same drawer as on the Agenda tab: it shows
 * what readers will see before anything goes out.
 */
export const publishButtons = ({ slugs }: ResolvedOptions, of: 'event' | 'session') => ({
  PublishButton: {
    path: 'payload-plugin-agenda/client#PublishButton',
    clientProps: { of, events: slugs.events, sessions: slugs.sessions },
  },
  UnpublishButton: 'payload-plugin-agenda/client#UnpublishButton',
})
