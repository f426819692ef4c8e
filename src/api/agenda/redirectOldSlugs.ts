import { headersWithCors, type PayloadHandler, type PayloadRequest } from 'payload'
import { Refusal } from '../../errors.js'
import { formerlyAt } from '../../store/formerSlugs.js'
import { answersAlone } from './respond.js'

const slugIn = (req: PayloadRequest) => String(req.routeParams?.slug ?? '')

/**
 * Leads readers of an event's old address to the one that it has, with all that they asked for; to
 * be asked about each time, for another event may take it.
 */
function leadTo(req: PayloadRequest, slug: string): Response {
  const at = new URL(req.url ?? '')
  const path = at.pathname.replace(
    /(\/agenda\/)[^/]+/,
    (_, before: string) => before + encodeURIComponent(slug),
  )
  answersAlone(req)
  const headers = headersWithCors({
    headers: new Headers({ 'Cache-Control': 'public, no-cache', Location: path + at.search }),
    req,
  })
  return Response.json({ movedTo: slug }, { status: 301, headers })
}

/**
 * Where no agenda is at an address any more, the event that was there is looked for under its new
 * slug.
 */
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
