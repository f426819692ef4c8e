import { type Part, partNames, partOf, unknownIn, withIds } from '../core/compile/index.js'
import { renderAgendaPage } from './AgendaPage.js'
import { renderAsset } from './assets.js'
import { renderPeoplePage, renderSessionsPage } from './ListPages.js'
import { pageAsked } from './pageAsked.js'
import { pathsIn } from './paths.js'
import { renderPersonPage } from './PersonPage.js'
import { preferredLanguage } from './preferredLanguage.js'
import { redirectTo } from './redirect.js'
import { languageAt, type Route, routeOf } from './routes.js'
import { renderSessionPage } from './SessionPage.js'
import type { Found, Page, Site } from './site.js'
import { renderEventSitemap, renderRobots, renderSitemap } from './sitemap.js'
import { renderHeldBack, renderListPage, renderNoSuchPart, renderNotFound } from './SitePages.js'
import { hereIn, type Here } from './view.js'
import { writtenIn } from './writtenIn.js'

/** An address: a path that begins with the site's base, and the query after the `?`. */
export type PageAddress = {
  path: string
  query?: string
  /** What the reader's browser says of languages: its header `Accept-Language`. */
  reads?: string
}

type InAgenda = Extract<Route, { event: string; language: unknown }>
type Asked = { site: Site; here: Here; query: URLSearchParams }

const staleCopies = new WeakMap<Page, Page>()

/** The same page marked as one that may not be the latest; there is one such copy of each page. */
function asStale(page: Page): Page {
  const headers = { ...page.headers, Warning: '110 - "Response is Stale"' }
  const copy = staleCopies.get(page) ?? { ...page, headers }
  staleCopies.set(page, copy)
  return copy
}

const keptAs = (site: Site, { agenda, stale }: Found, key: string, make: () => Page): Page => {
  const page = site.keep ? site.keep(agenda, key, make) : make()
  return stale ? asStale(page) : page
}

/** The parameters that ask for a part of an agenda, always in the same order. */
function partIn(query: URLSearchParams): Part {
  const part: Part = {}
  for (const name of partNames) {
    const value = query.get(name)
    if (value) part[name] = value
  }
  return part
}

/** The page of a session or a person, or a redirect to its present name. */
function entryPage(
  { site, here }: Asked,
  found: Found,
  { kind, event, name }: Extract<InAgenda, { name: string }>,
): Page | undefined {
  const render = kind === 'session' ? renderSessionPage : renderPersonPage
  const page = render(found.agenda, here, name)
  if (!page) return undefined
  const path = pathsIn(site.base, here.language, event)[kind](page.entry)
  return path.endsWith(`/${encodeURIComponent(name)}`)
    ? keptAs(site, found, path, page.make)
    : redirectTo(site, 308, path)
}

/** The page of an agenda, or of the part of it that is asked for; 400 for one that it never had. */
async function agendaPage(
  { site, here, query }: Asked,
  found: Found,
  event: string,
): Promise<Page> {
  const { agenda } = found
  const asked = withIds(agenda, partIn(query))
  const part = (await site.partNow?.(agenda, asked)) ?? asked
  const unknown = unknownIn(agenda, part)
  if (unknown) return renderNoSuchPart(agenda, here, unknown)
  // The page is kept once for all names of a part, and once for all that name none.
  return keptAs(site, found, `agenda ${JSON.stringify(part)}`, () =>
    renderAgendaPage(partOf(agenda, part), here, {
      pathIn: (code) =>
        pathsIn(site.base, code, event).agenda +
        (Object.keys(part).length ? `?${new URLSearchParams(part)}` : ''),
    }),
  )
}

async function pageOfAgenda(
  asked: Asked,
  found: Found,
  route: InAgenda,
): Promise<Page | undefined> {
  const { site, here, query } = asked
  if ('name' in route) return entryPage(asked, found, route)
  const { kind } = route
  if (kind === 'agenda') return agendaPage(asked, found, route.event)
  const render = kind === 'people' ? renderPeoplePage : renderSessionsPage
  return query.size
    ? render(found.agenda, here, query)
    : keptAs(site, found, kind, () => render(found.agenda, here, query))
}

/**
 * The answer where an agenda is not found: a redirect to its new name, or a page with the languages
 * in which it is out.
 */
async function elsewhere(
  { site, here, query }: Asked,
  path: string,
  event: string,
): Promise<Page | undefined> {
  const languages = (await site.languagesElsewhere?.(event, here.language)) ?? []
  const out = await Promise.all(languages.map((code) => site.agendaOf(event, code)))
  const agendas = out.flatMap((found) => found?.agenda ?? [])
  if (agendas.length) return renderHeldBack(here, agendas, event)
  const slug = await site.slugNow?.(event)
  if (slug === undefined) return undefined
  const before = pathsIn(site.base, here.language, event).agenda
  const now = pathsIn(site.base, here.language, slug).agenda
  const asked = query.size ? `?${query}` : ''
  return redirectTo(site, 308, now + path.slice(before.length) + asked)
}

const perPage = 20

async function listPage({ site, here, query }: Asked): Promise<Page> {
  const { language } = here
  const listed = (when: 'past' | 'upcoming') =>
    site.listOf({ language, when, limit: perPage, page: pageAsked(query.get(when)) })
  return renderListPage(here, { upcoming: await listed('upcoming'), past: await listed('past') })
}

async function draftPage(
  { site, here }: Asked,
  event: { id: string } | { slug: string },
  path: string,
): Promise<Page | undefined> {
  const agenda = await site.draftOf?.(event, here.language)
  return (
    agenda &&
    renderAgendaPage(agenda, here, {
      preview: true,
      pathIn: (code) =>
        path.replace(`${site.base}/${here.language}/`, `${site.base}/${code}/`) +
        ('slug' in event ? '?preview=1' : ''),
    })
  )
}

async function answerInLanguage(
  told: Asked,
  route: Extract<Route, { language: unknown }>,
  path: string,
): Promise<Page | undefined> {
  const { site, query } = told
  if (route.kind === 'list') return listPage(told)
  if (route.kind === 'preview') return draftPage(told, { id: route.id }, path)
  if (route.kind === 'agenda' && query.has('preview'))
    return (
      (await draftPage(told, { slug: route.event }, path)) ?? elsewhere(told, path, route.event)
    )
  const found = await site.agendaOf(route.event, route.language.code)
  if (!found) return elsewhere(told, path, route.event)
  const here = hereIn(site, route.language, await writtenIn(site, found.agenda))
  return pageOfAgenda({ ...told, here }, found, route)
}

/** The way from the door to the first page, in the language that the reader likes best. */
function homeFor(site: Site, reads: string | undefined): Page {
  const codes = site.languages.map(({ code }) => code)
  const code = preferredLanguage(reads, codes) ?? codes[0] ?? 'en'
  const page = redirectTo(site, 307, pathsIn(site.base, code).home)
  return { ...page, headers: { ...page.headers, Vary: 'Accept-Language' } }
}

async function answer(
  site: Site,
  route: Route,
  { path, query: asked = '', reads }: PageAddress,
): Promise<Page | undefined> {
  const query = new URLSearchParams(asked)
  switch (route.kind) {
    case 'none':
      return undefined
    case 'door':
      return homeFor(site, reads)
    case 'file':
      return renderAsset(site, route.name)
    case 'robots':
      return renderRobots(site)
    case 'sitemap':
      return renderSitemap(site)
    case 'eventSitemap':
      return renderEventSitemap(site, route.event)
    default:
      return answerInLanguage({ site, here: hereIn(site, route.language), query }, route, path)
  }
}

/**
 * The complete answer for an address: pages of agendas, sessions and people, lists of them, the
 * files that they need, site maps; and 404 in the reader's language for everything else.
 *
 * @example
 * await renderPage(site, { path: '/en/sfax-2019', query: 'day=2019-06-25' })
 */
export async function renderPage(site: Site, address: PageAddress): Promise<Page> {
  const { path } = address
  if (path.length > site.base.length + 1 && path.endsWith('/'))
    return redirectTo(
      site,
      308,
      path.replace(/\/+$/, '') + (address.query ? `?${address.query}` : ''),
    )
  const page = await answer(site, routeOf(site, path), address)
  return page ?? renderNotFound(hereIn(site, languageAt(site, path)))
}
