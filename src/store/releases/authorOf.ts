import type { PayloadRequest } from 'payload'
import type { Release } from './release.js'

/** Where a request says by which name a script publishes that has no account. */
export const publishedBy = 'agendaPublishedBy'

/** Who publishes with this request: its account, else a script by the name that it gives itself. */
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
