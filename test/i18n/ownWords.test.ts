import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterEach, describe, expect, it } from 'vitest'
import type { Config } from 'payload'
import { renderFeed } from '../../src/formats/feed/renderFeed.js'
import { setWords, textsIn } from '../../src/i18n/index.js'
import { SiteHeader } from '../../src/pages/parts/SiteHeader.js'
import { hereIn } from '../../src/pages/view.js'
import { agendaPlugin } from '../../src/plugin.js'

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
    expect(headerIn('pt')).toContain('<header class="site-header" lang="en">')
    expect(feedIn('pt')).toContain('<title xml:lang="en">Release 1</title>')
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
