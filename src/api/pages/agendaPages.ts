import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { renderPage, type Site } from '../../publicPages/index.js'
import { basePath } from '../../store/addresses.js'
import { leavePages } from '../front/sharedFront.js'
import { answerPage } from './answerPage.js'
import { toResponse } from './sendPage.js'
import { type PagesSettings, siteFor, withDrafts } from './siteFor.js'

export type AgendaPagesOptions = PagesSettings & {
  /** The config of the app that the plugin is in. */
  config: Promise<SanitizedConfig> | SanitizedConfig
}

type Opened = { payload: Payload; site: Site }

/**
 * Makes the handler of the public pages, for a route of the app: all agendas, each agenda, its
 * sessions and people, site maps. It answers every `GET` and `HEAD` whose path begins with `base`,
 * with 404 in the reader's language where there is no such page; undefined for all others.
 *
 * @example
 * // app/agendas/[[...path]]/route.ts
 * export const GET = agendaPages({ config, base: '/agendas', foot: '<footer>…</footer>' })
 */
export function agendaPages({ config, ...settings }: AgendaPagesOptions) {
  let opened: Promise<Opened> | undefined
  const open = async (): Promise<Opened> => {
    const payload = await getPayload({ config })
    const site = siteFor(payload, settings)
    // From now on a server around Next (`src/server.ts`) answers from memory.
    leavePages((asked) => answerPage(site, asked))
    return { payload, site }
  }
  return async (request: Request): Promise<Response | undefined> => {
    const { pathname, search } = new URL(request.url)
    const path = isWithin(pathname, basePath()) ? pathname : basePath() + pathname
    const base = basePath() + (settings.base ?? '')
    if (!['GET', 'HEAD'].includes(request.method) || !isWithin(path, base)) return undefined
    opened ??= open().catch((error: unknown) => {
      opened = undefined
      throw error
    })
    const { payload, site } = await opened
    const page = await renderPage(withDrafts(payload, site, request.headers), {
      path,
      query: search.slice(1),
      reads: request.headers.get('accept-language') ?? undefined,
    })
    return toResponse(page, request)
  }
}

const isWithin = (path: string, base: string): boolean =>
  !base || path === base || path.startsWith(`${base}/`)
