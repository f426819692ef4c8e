import config from '@payload-config'
import { agendaPages } from '../../../api/pages/agendaPages.js'

export const dynamic = 'force-dynamic'

const pages = agendaPages({ config })

/** All that is not the panel and not the API: the public pages. */
export const GET = async (request: Request): Promise<Response> =>
  (await pages(request)) ?? new Response(null, { status: 404 })

export const HEAD = GET
