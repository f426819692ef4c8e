import type { ResolvedOptions } from '../../src/options.js'

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
