import { securityHeaders } from './headers.js'
import type { Page, Site } from './site.js'

/**
 * Redirects to another path. Caches must ask about it each time, since another event may take the
 * old address.
 */
export const redirectTo = (
  { looks }: Pick<Site, 'looks'>,
  status: 307 | 308,
  location: string,
): Page => ({
  status,
  headers: {
    ...securityHeaders(looks),
    'Cache-Control': 'public, no-cache',
    Location: location,
  },
  body: '',
})
