import type { PayloadRequest } from 'payload'
import type { Release } from './release.js'

/**
 * The key under which a script without an account puts the name by which it publishes into its
 * request.
 */
export const publishedBy = 'agendaPublishedBy'

/**
 * Who publishes with this request: its account, or else a script by the name that it gives itself.
 */
export function authorOf({
  user,
  context,
}: Pick<PayloadRequest, 'context' | 'user'>): Release['author'] {
  if (user)
    return {
      id: String(user.id),
      name: String((user as { name?: unknown }).name || user.email || ''),
    }
  const name = context?.[publishedBy]
  return typeof name === 'string' && name ? { name: name.slice(0, 200) } : undefined
}
