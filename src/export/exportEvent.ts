import { handleEndpoints, type Payload } from 'payload'
import { escapeMarkup } from '../core/escapeMarkup.js'
import { publicEvent } from '../store/compiled/publicEvent.js'
import { listAgendas } from '../store/compiled/listAgendas.js'
import type { AgendaSummary } from '../core/compile/index.js'
import { siteFor } from '../api/pages/siteFor.js'
import { renderPage, type Site } from '../publicPages/index.js'
import { fileFor, type Place } from './addresses.js'
import { type Answer, collect, type Collected } from './collect.js'
import { rewrite } from './rewrite.js'

/** An agenda as files, by their names; and addresses that lead to nothing in the app itself. */
export type Exported = { files: Map<string, Uint8Array>; missing: string[]; languages: string[] }

const utf8 = new TextEncoder()

/** All published events, for whoever named one that there is not. */
export async function publishedEvents(
  payload: Payload,
  language: string,
): Promise<AgendaSummary[]> {
  const all: AgendaSummary[] = []
  for (let page = 1, last = 1; page <= last; page++) {
    const { docs, totalPages } = await listAgendas(payload, { language, limit: 100, page })
    all.push(...docs)
    last = totalPages
  }
  return all
}

/** The pages as files of one event; every address in them begins with that of the app. */
function stillSite(payload: Payload, event: string): Site {
  const site = siteFor(payload)
  return {
    ...site,
    serverURL: '',
    base: payload.config.serverURL,
    still: true,
    listOf: async ({ language, when, page, limit }) => {
      const { docs } = await listAgendas(payload, { language, when, limit: 100, page: 1 })
      const own = docs.filter(({ slug }) => slug === event)
      return { docs: own, totalDocs: own.length, page, totalPages: 1, limit }
    },
  }
}

const isText = (mediaType: string) => /^text\/|json|xml|javascript/.test(mediaType)

/** Answers as a server would, without one: from Payload’s own handlers, as anybody is answered. */
async function answerApi(payload: Payload, address: string): Promise<Answer> {
  const { serverURL } = payload.config
  const response = await handleEndpoints({
    config: payload.config,
    request: new Request(serverURL + address, { method: 'GET' }),
  })
  const location = response.headers.get('location')?.replace(serverURL, '')
  return {
    status: response.status,
    body: new Uint8Array(await response.arrayBuffer()),
    isText: isText(response.headers.get('content-type') ?? ''),
    ...(location ? { location } : {}),
  }
}

async function answerPage(site: Site, address: string): Promise<Answer> {
  const [path = '', query = ''] = address.split('?', 2)
  const page = await renderPage(site, { path: site.base + path, query })
  const location = page.headers.Location?.replace(site.base, '')
  return {
    status: page.status,
    body: utf8.encode(page.body),
    isText: isText(page.headers['Content-Type'] ?? ''),
    ...(location ? { location } : {}),
  }
}

/** What is there first of all: a page that leads on, also where scripts are off. */
const frontDoor = (to: string, title: string, language: string) =>
  utf8.encode(
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escapeMarkup(title)}</title><meta http-equiv="refresh" content="0; url=${to}"><a href="${to}">${escapeMarkup(title)}</a></html>\n`,
  )

function toFiles(
  { files, fileOf }: Collected,
  { origin, url }: { origin: string; url: string | undefined },
): Map<string, Uint8Array> {
  const decoder = new TextDecoder()
  return new Map(
    [...files].map(([file, { body, isText: text }]): [string, Uint8Array] => [
      file,
      text ? utf8.encode(rewrite(decoder.decode(body), file, { origin, fileOf, url })) : body,
    ]),
  )
}

/**
 * The published agenda of an event as files: its pages in each language with what they need, all
 * formats, and the component that shows it on other sites. Nothing is served for it, and nothing is
 * changed. Undefined where no event is published under this slug.
 *
 * @param url where the files will lie on the web, if that is known: `https://example.org/agenda/`
 */
export async function exportEvent(
  payload: Payload,
  { event, url }: { event: string; url?: string },
): Promise<Exported | undefined> {
  const found = await publicEvent(payload, event)
  if (!found?.languages.length) return undefined
  const { serverURL, routes } = payload.config
  const site = stillSite(payload, event)
  const languages = site.languages
    .map(({ code }) => code)
    .filter((code) => found.languages.includes(code))
  const place: Place = { event, languages, api: routes.api }
  const slug = encodeURIComponent(event)
  const start = [
    `${routes.api}/agenda/agenda-view.js`,
    ...languages.flatMap((language) => [
      `/${language}/${slug}`,
      `${routes.api}/agenda/${slug}?locale=${language}`,
      `${routes.api}/agenda/${slug}/releases.atom?locale=${language}`,
      `${routes.api}/agenda/words.json?locale=${language}`,
    ]),
  ]
  const collected = await collect(start, {
    origin: serverURL,
    fileFor: (address) => fileFor(address, place),
    answer: (address) =>
      address.startsWith(`${routes.api}/`)
        ? answerApi(payload, address)
        : answerPage(site, address),
  })
  const files = toFiles(collected, { origin: serverURL, url })
  const [first = 'en'] = languages
  const title = (await site.agendaOf(event, first))?.agenda.event.title ?? event
  files.set('index.html', frontDoor(`${first}/${slug}/index.html`, title, first))
  return { files, missing: collected.missing, languages }
}
