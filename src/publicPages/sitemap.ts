import { create } from 'xmlbuilder2'
import { askedEachTime, securityHeaders } from './headers.js'
import { type Paths, pathsIn } from './paths.js'
import type { Found, Page, Site } from './site.js'
import { writtenIn } from './writtenIn.js'

const namespaces = {
  '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
  '@xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
}

const asXml = ({ looks }: Site, content: object): Page => ({
  status: 200,
  headers: {
    ...securityHeaders(looks),
    'Content-Type': 'application/xml; charset=utf-8',
    'Cache-Control': askedEachTime,
  },
  body: create({ version: '1.0', encoding: 'UTF-8' }, content).end(),
})

/** The slugs of all published events that are out in some language. */
async function slugsOf(site: Site): Promise<string[]> {
  const slugs = new Set<string>()
  for (const { code } of site.languages) {
    for (let page = 1, last = 1; page <= last; page++) {
      const { docs, totalPages } = await site.listOf({ language: code, limit: 100, page })
      for (const { slug } of docs) slugs.add(slug)
      last = totalPages
    }
  }
  return [...slugs].sort()
}

/** `/sitemap.xml`: lists the site map of each event. */
export async function renderSitemap(site: Site): Promise<Page> {
  const slugs = await slugsOf(site)
  return asXml(site, {
    sitemapindex: {
      '@xmlns': namespaces['@xmlns'],
      sitemap: slugs.map((slug) => ({
        loc: `${site.serverURL}${site.base}/sitemap-${encodeURIComponent(slug)}.xml`,
      })),
    },
  })
}

/** The pages of an agenda, by their paths among those of a language. */
function pagesOf({ agenda }: Found): ((paths: Paths) => string)[] {
  const sessions = agenda.days.flatMap((day) => day.sessions).filter(({ pause }) => !pause)
  return [
    (paths) => paths.agenda,
    (paths) => paths.sessions,
    (paths) => paths.people,
    ...sessions.map((session) => (paths: Paths) => paths.session(session)),
    ...Object.values(agenda.people).map((person) => (paths: Paths) => paths.person(person)),
  ]
}

/** All pages of an event in all languages in which it is out; undefined where there is none. */
export async function renderEventSitemap(site: Site, event: string): Promise<Page | undefined> {
  const asked = await Promise.all(site.languages.map(({ code }) => site.agendaOf(event, code)))
  const [first] = asked.flatMap((found) => found ?? [])
  if (!first) return undefined
  const all = (await writtenIn(site, first.agenda)).map((code) => ({
    code,
    paths: pathsIn(site.base, code, event),
  }))
  const url = pagesOf(first).flatMap((pathAmong) => {
    const links = all.map(({ code, paths }) => ({
      '@rel': 'alternate',
      '@hreflang': code,
      '@href': site.serverURL + pathAmong(paths),
    }))
    return links.map((link) => ({ loc: link['@href'], 'xhtml:link': links }))
  })
  return asXml(site, { urlset: { ...namespaces, url } })
}

/** `/robots.txt`: everything may be read except the panel. */
export const renderRobots = ({ base, looks, serverURL }: Site): Page => ({
  status: 200,
  headers: {
    ...securityHeaders(looks),
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': askedEachTime,
  },
  body: `User-agent: *\nDisallow: /admin\n\nSitemap: ${serverURL}${base}/sitemap.xml\n`,
})
