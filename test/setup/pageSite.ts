import {
  type AgendaSource,
  type CompiledAgenda,
  compileAgenda,
  compileSummary,
  heldBackOf,
} from '../../src/core/compile/index.js'
import { type Page, renderPage, type Site } from '../../src/pages/index.js'
import { settingsIn } from '../core/compile/sources.js'

const languages = settingsIn().languages

/** The pages of one agenda, without a Payload: it is compiled in each language that is asked for. */
export function siteOf(source: AgendaSource, more: Partial<Site> = {}): Site {
  const compiled = new Map<string, CompiledAgenda>()
  const agendaIn = (language: string) => {
    const agenda = compiled.get(language) ?? compileAgenda(source, settingsIn(language))
    compiled.set(language, agenda)
    return agenda
  }
  const heldBack = heldBackOf(source.event)
  return {
    serverURL: 'https://agenda.example',
    base: '',
    languages,
    agendaOf: async (event, language) =>
      event === source.event.slug && !heldBack.includes(language)
        ? { agenda: agendaIn(language) }
        : undefined,
    listOf: async ({ language, page, limit, when }) => {
      const docs = when === 'upcoming' ? [] : [compileSummary(source.event, settingsIn(language))]
      return { docs, totalDocs: docs.length, page, totalPages: 1, limit }
    },
    languagesElsewhere: async (_event, language) =>
      heldBack.includes(language)
        ? source.event.languages.filter((code) => !heldBack.includes(code))
        : [],
    ...more,
  }
}

/** The page at an address such as `/en/event-2019?day=2019-06-25`. */
export function pageAt(site: Site, address: string): Promise<Page> {
  const [path = '', query = ''] = address.split('?')
  return renderPage(site, { path, query })
}

/** What a reader sees of HTML, on one line. */
export const textOf = (html: string): string =>
  html
    .replace(/<head>.*<\/head>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
