import type { ResolvedOptions } from '../../src/options.js'

/**
 * Publishing from a form looks like publishing from the Agenda tab: with what readers will see,
 * before anything goes out.
 */
export const publishButtons = ({ slugs }: ResolvedOptions, of: 'event' | 'session') => ({
  PublishButton: {
    path: 'payload-plugin-agenda/client#PublishButton',
    clientProps: { of, events: slugs.events, sessions: slugs.sessions },
  },
  UnpublishButton: 'payload-plugin-agenda/client#UnpublishButton',
})
