import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterEach, describe, expect, it } from 'vitest'
import type { Config } from 'payload'
import { compileAgenda } from '../../src/core/compile/index.js'
import { renderFeed } from '../../src/formats/feed/renderFeed.js'
import { setWords, textsIn } from '../../src/i18n/index.js'
import { SiteHeader } from '../../src/publicPages/parts/SiteHeader.js'
import { hereIn } from '../../src/publicPages/view.js'
import { agendaPlugin } from '../../src/plugin.js'
import { settingsIn, sourceOf } from '../core/compile/sources.js'
import { agendaOf } from '../core/notation.js'
import { pageAt, siteOf } from '../setup/pageSite.js'

const portuguese = {
  pt: {
    pages: { allAgendas: 'Todos os programas', skip: 'Ir para o programa' },
    releases: { first: 'A primeira publicação deste programa.', release: 'Publicação {{number}}' },
    groups: { agenda: 'Programa' },
  },
}

const feedIn = (language: string) =>
  renderFeed({
    event: { uid: '7', title: 'Fórum' },
    language,
    installation: 'agenda.example',
    began: '2026-01-01T10:00:00.000Z',
    updatedAt: '2026-01-01T10:00:00.000Z',
    href: 'https://agenda.example/feed',
    agenda: 'https://agenda.example/agenda',
    page: null,
    entries: [
      {
        number: 1,
        publishedAt: '2026-01-01T10:00:00.000Z',
        note: null,
        languages: [language],
        changes: [],
        inWords: [],
        href: 'https://agenda.example/release',
      },
    ],
  })

const headerIn = (code: string) =>
  renderToString(
    h(SiteHeader, {
      here: hereIn(
        { base: '', languages: [], serverURL: '' },
        { code, label: code, direction: 'ltr' },
      ),
      languages: [],
      pathIn: () => '',
    }),
  )

describe('a language that an app adds', () => {
  afterEach(() => setWords())

  it('has its words on pages, in feeds and in the panel; what is missing is English', () => {
    const { i18n } = agendaPlugin({ words: portuguese })({} as Config)
    expect(i18n?.translations).toMatchObject({
      pt: { agenda: { groups: { agenda: 'Programa' }, pages: { map: 'Map' } } },
    })
    expect(textsIn('pt-BR').pages.allAgendas).toBe('Todos os programas')
    expect(headerIn('pt')).toContain('<header class="site-header"><a class="home" href="/pt">Todos')
    expect(feedIn('pt')).toContain('<title>Publicação 1</title>')
  })

  it('is in English where nobody gave it words, and says so to programs', () => {
    expect(headerIn('pt')).toContain('<span lang="en" dir="ltr">All agendas</span>')
    expect(feedIn('pt')).toContain('<title xml:lang="en">Fórum: what changed in the agenda</title>')
    expect(feedIn('pt')).toContain('<title xml:lang="en">Release 1</title>')
    expect(feedIn('pt')).toContain('<content type="html" xml:lang="en">')
    expect(feedIn('fr')).toContain('<title>Publication 1</title>')
  })

  it('may say what the plugin says already in other words', () => {
    setWords({ fr: { pages: { agenda: 'Ordre du jour : suite' } } })
    expect([textsIn('fr').pages.agenda, textsIn('fr').pages.map]).toEqual([
      'Ordre du jour\u00a0: suite',
      'Carte',
    ])
    expect(textsIn('en').pages.agenda).toBe('Agenda')
  })
})

describe('a page in a language that an app adds', () => {
  afterEach(() => setWords())
  const source = sourceOf(
    agendaOf(
      '2019-06-25',
      'Hall 09:00-10:00 Talk: Ana moderator',
      'Hall 10:00-11:00 Opening (opening)',
    ),
    { languages: ['en', 'pt'], title: { en: 'Forum', pt: 'Fórum' }, city: { en: 'Sfax' } },
  )
  const page = async (code = 'pt') => {
    const languages = [
      { code: 'en', label: 'English', direction: 'ltr' as const },
      { code, label: code, direction: 'ltr' as const },
    ]
    const agenda = compileAgenda(source, settingsIn(code, { languages }))
    const site = siteOf(source, { languages, agendaOf: async () => ({ agenda }) })
    return (await pageAt(site, `/${code}/event-2019`)).body.replace(/^.*<\/head>/s, '')
  }
  const english = (text: string) => `<span lang="en" dir="ltr">${text}</span>`

  it('says of each word that nobody gave in it which language that is in', async () => {
    setWords(portuguese)
    const body = await page()
    expect(body).toContain('<a class="home" href="/pt">Todos os programas</a>')
    expect(body).toContain(`<a href="#people">${english('People')}</a>`)
    expect(body).toContain(`<dt>${english('Moderator')}`)
    expect(body).toContain(`<p class="kind">${english('Opening')}</p>`)
    expect(body).toContain(`opening-2">${english('Opening')}</a>`)
    expect(body).toContain('<h1>Fórum</h1>')
  })

  it('says it of values within a sentence too', async () => {
    const body = await page('fr')
    expect(body).toContain(`celles de ${english('Sfax')}`)
  })

  it('holds nothing of the kind in a language that the plugin speaks', async () => {
    const body = (await page('fr')).replaceAll(/<small class="fell-back">.*?<\/small>/g, '')
    const marked = [...body.matchAll(/<span lang="en" dir="ltr">(.*?)<\/span>/g)].map(
      ([, text]) => text,
    )
    // What was written for this event, in English alone.
    expect([...new Set(marked)].sort()).toEqual(['Ana', 'Forum', 'Hall', 'Sfax', 'Talk'])
  })
})
