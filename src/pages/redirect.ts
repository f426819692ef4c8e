import { securityHeaders } from './headers.js'
import type { Page, Site } from './site.js'

/**
 * Leads to another path. To be asked about each time: another event may take the address that this
 * one was at.
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
