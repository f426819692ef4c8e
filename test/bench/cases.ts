import type { Ask } from './load.js'
import type { Prepared, Server } from './setting.js'

/** Something that a reader asks for, and from which server. */
export type Case = {
  what: string
  asks: Ask[]
  /** Whose memory is noted. */
  of?: Server
  /** What cannot be done under this load is said, and the rest goes on. */
  mayFail?: true
}

type Event = Prepared['events'][number]
type Servers = { app: Server; bare: Server; floor: Server }

export const json = { 'Content-Type': 'application/json' }

const graphqlFor = (slug: string, comment = '') =>
  JSON.stringify({
    query: `#${comment}
{ Agenda(event: "${slug}", locale: fr) { event { title } days { date name sessions { id number title starts ends startsAt endsAt objective methodology guidingQuestions { question } place { name } kind { code label } roles { role { label } assignments { name jobTitle affiliation } } } } } }`,
  })

/** No two questions alike, so that none has been answered before. */
let asked = 0
const neverAsked = (slug: string) => () => graphqlFor(slug, String((asked += 1)))

/** The largest pages that the app answers at this depth. */
const pageOf = 200
const stockPages = (url: string, event: number | string, size: number) =>
  Array.from({ length: Math.ceil(size / pageOf) }, (_, page) => ({
    url: `${url}/api/sessions?where[event][equals]=${event}&sort=sortKey&depth=2&locale=fr&limit=${Math.min(size, pageOf)}&page=${page + 1}`,
  }))

/** Where an event is read: as JSON, as a page, as a picture, and in every format by its name. */
export async function addressesOf({ url }: Server, { slug }: Event) {
  const agenda = `${url}/api/agenda/${slug}?locale=fr`
  const answer = await fetch(agenda)
  const { formats } = (await answer.json()) as { formats: { format: string; href: string }[] }
  return {
    agenda,
    etag: answer.headers.get('etag') ?? '',
    page: `${url}/fr/${slug}`,
    card: `${url}/api/agenda/${slug}/card.png?locale=fr`,
    formats: formats
      .filter(({ format }) => format !== 'page')
      .map(({ format, href }) => {
        const { pathname, search } = new URL(href)
        return { format, url: `${url}${pathname}${search}` }
      }),
  }
}

/** What readers ask for of an event, and what nothing can be faster than. */
export async function casesOf({ app, bare, floor }: Servers, event: Event): Promise<Case[]> {
  const { size, slug, id } = event
  const { agenda, etag, page, card, formats } = await addressesOf(app, event)
  const graphql = { url: `${app.url}/api/graphql`, method: 'POST', headers: json }
  const one = (what: string, ask: Ask, of?: Server): Case => ({ what, asks: [ask], of })
  return [
    one('bare node:http', { url: `${bare.url}/${size}` }, bare),
    one('empty Next route', { url: `${floor.url}/${size}` }, floor),
    one('agenda', { url: agenda }, app),
    one('agenda, compressed', { url: agenda, headers: { 'Accept-Encoding': 'br' } }),
    one('agenda, 304', { url: agenda, headers: { 'If-None-Match': etag } }),
    // The same question, asked so that the front leaves it to Next and Payload.
    one('agenda, through Next', {
      url: agenda.replace(/\?.*/, ''),
      method: 'POST',
      headers: { ...json, 'X-Payload-HTTP-Method-Override': 'GET' },
      body: JSON.stringify({ locale: 'fr' }),
    }),
    ...formats.map(({ format, url }) => one(format, { url }, app)),
    one('picture of the title', { url: card }, app),
    one('page', { url: page }, app),
    one('page, compressed', { url: page, headers: { 'Accept-Encoding': 'br' } }),
    one('GraphQL', { ...graphql, body: graphqlFor(slug) }, app),
    one('GraphQL, never asked before', { ...graphql, body: neverAsked(slug) }, app),
    { what: 'stock REST', asks: stockPages(app.url, id, size), of: app, mayFail: true },
  ]
}
