import { type PayloadHandler, type PayloadRequest } from 'payload'
import { Refusal } from '../../errors.js'
import { apiPath } from '../../store/addresses.js'
import { formerlyAt } from '../../store/formerSlugs.js'
import { answersAlone, openHeaders } from './respond.js'

const slugIn = (req: PayloadRequest) => String(req.routeParams?.slug ?? '')

/**
 * Redirects from an old address of an event to its present one, with all parameters. Caches must
 * ask about the redirect each time, since another event may take the old address.
 */
function leadTo(req: PayloadRequest, slug: string): Response {
  const { search, pathname } = new URL(req.url ?? '')
  const [, rest = ''] = /\/agenda\/[^/]+(.*)$/.exec(pathname) ?? []
  const path = apiPath(req.payload.config, `/agenda/${encodeURIComponent(slug)}${rest}`)
  answersAlone(req)
  const headers = openHeaders(req)
  headers.set('Cache-Control', 'public, no-cache')
  headers.set('Location', path + search)
  return Response.json({ movedTo: slug }, { status: 301, headers })
}

/** Looks for an event that was at an address before, where no agenda is there any more. */
export const redirectOldSlugs =
  (handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    try {
      return await handler(req)
    } catch (error) {
      const gone = error instanceof Refusal && error.code === 'agendaNotFound'
      const event = gone ? await formerlyAt(req.payload, slugIn(req)) : undefined
      if (!event) throw error
      return leadTo(req, event.slug)
    }
  }
