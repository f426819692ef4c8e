import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { compileAgenda } from '../../src/core/compile/index.js'
import { drawFoyer } from '../../src/embed/foyer.js'
import { LoadError } from '../../src/embed/load.js'
import { standAt, timesIn } from '../../src/embed/nowNext.js'
import { drawError, statesIn } from '../../src/embed/states.js'
import { embedWordsIn } from '../../src/i18n/embedWords.js'
import { type OwnWords, setWords } from '../../src/i18n/index.js'
import { languageOfWords } from '../../src/i18n/languageOfWords.js'
import { markNow } from '../../src/publicPages/script/markNow.js'
import { writeOwnTimes } from '../../src/publicPages/script/ownTimes.js'
import { settingsIn, sourceOf } from '../core/compile/sources.js'
import { agendaOf } from '../core/notation.js'
import { drawingOf, drawnList, openPage, viewWith } from '../setup/browserPage.js'
import { pageAt, siteOf } from '../setup/pageSite.js'

const source = sourceOf(
  agendaOf(
    '2019-06-25',
    'Hall 09:00-10:00 Talk: Ana moderator',
    'Hall 10:00-11:00 Opening (opening)',
    '2019-06-26',
    'Yard 09:00-10:00 Walk',
  ),
  { languages: ['en', 'pt'], title: { en: 'Forum', pt: 'Fórum' }, city: { pt: 'Sfax' } },
)
const languages = ['en', 'pt', 'fr'].map((code) => ({
  code,
  label: code,
  direction: 'ltr' as const,
}))
const agendaIn = (language: string) => compileAgenda(source, settingsIn(language, { languages }))
const pageIn = async (language: string, path = '') => {
  const agenda = agendaIn(language)
  const site = siteOf(source, { languages, agendaOf: async () => ({ agenda }) })
  return (await pageAt(site, `/${language}/event-2019${path}`)).body
}

/** The language in which an element stands: its own, or that of what it is in. */
const languageAt = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang')

/** What of a drawn thing names something or is read aloud, with the language that it says it is in. */
function saidIn(root: Element): { text: string; language: string | null | undefined }[] {
  const attributes = ['aria-label', 'title', 'placeholder', 'alt'].flatMap((name) =>
    [...root.querySelectorAll(`[${name}]`)].map((element) => ({
      text: element.getAttribute(name) ?? '',
      language: languageAt(element),
    })),
  )
  const texts = [...root.querySelectorAll('*')].flatMap((element) =>
    [...element.childNodes].flatMap((node) =>
      node.nodeType === 3 && node.textContent?.trim()
        ? [{ text: node.textContent.trim(), language: languageAt(element) }]
        : [],
    ),
  )
  return [...attributes, ...texts]
}

/** Words of the interface that stand in a language which they are not in. */
const wronglySaid = (root: Element, language: string) =>
  saidIn(root).filter(
    ({ text, language: said }) => said !== (languageOfWords(text, language) ?? said),
  )

const portuguese: Record<string, OwnWords> = {
  pt: { pages: { contents: 'Conteúdo', now: 'Agora' }, embed: { allDays: 'Todos os dias' } },
}

beforeAll(() => void openPage())
afterAll(() => vi.unstubAllGlobals())
afterEach(() => setWords())

describe('pages in a language that nobody worded', () => {
  it.each(['', '/sessions', '/people', '/people/ana-Ana', '/sessions/talk-1'])(
    'say of every word and name which language it is in, at “%s”',
    async (path) => {
      const page = await pageIn('pt', path)
      expect(page).toContain('<html lang="pt"')
      const { documentElement } = openPage(page)
      expect(documentElement.querySelectorAll('nav').length).toBeGreaterThan(1)
      expect(wronglySaid(documentElement, 'pt')).toEqual([])
    },
  )

  it('name their links by a hidden text where an attribute would be in the wrong language', async () => {
    setWords(portuguese)
    const page = await pageIn('pt')
    expect(page).toContain('<nav class="switcher" aria-label="Conteúdo">')
    expect(page).toContain(
      '<nav aria-labelledby="in-languages"><span class="unseen" id="in-languages">' +
        '<span lang="en" dir="ltr">This page in other languages</span></span>',
    )
    expect(await pageIn('fr')).toContain('<nav aria-label="Cette page dans d’autres langues">')
  })

  it('say it of their title, where all of it is in one', async () => {
    expect(await pageIn('fr')).toContain('<title lang="en">Forum – 25–26 juin 2019')
    expect(await pageIn('pt')).toContain('<title>Fórum – ')
    const none = await pageAt(siteOf(source, { languages }), '/pt/nothing')
    expect(none.body).toContain('<title lang="en">')
  })

  it('let their script say it of what it writes', async () => {
    setWords(portuguese)
    const { body } = openPage(await pageIn('pt'))
    const told = { ...(body.dataset as Record<string, string>) }
    vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
      ...Intl.DateTimeFormat().resolvedOptions(),
      timeZone: 'Asia/Tokyo',
    })
    writeOwnTimes(told)
    markNow(told, Date.parse('2019-06-25T08:30:00Z'))
    vi.restoreAllMocks()
    const own = body.querySelector<HTMLElement>('.own-time')
    expect([own?.lang, own?.textContent]).toEqual(['en', '17:00 – 18:00 your time'])
    expect(body.querySelector<HTMLElement>('.own-zone')?.lang).toBe('en')
    const now = body.querySelector<HTMLElement>('.now')
    expect([now?.lang, now?.textContent]).toEqual(['', 'Agora'])
  })
})

describe('<agenda-view> in a language that nobody worded', () => {
  const listIn = (language: string) => drawnList(agendaIn(language))

  it('says of every word and name which language it is in', () => {
    const list = listIn('pt')
    expect(list.textContent).toContain('Moderator')
    expect(wronglySaid(list, 'pt')).toEqual([])
    const options = [...list.querySelectorAll('option')]
    expect(options.filter(({ lang }) => lang !== 'en').map((each) => each.textContent)).toEqual([])
  })

  it('names days by their headings, and what has no text by hidden ones', () => {
    const day = listIn('pt').querySelector('.day')!
    const name = day.querySelector(`#${day.getAttribute('aria-labelledby')}`)
    expect(name?.textContent).toContain('25')
    expect(listIn('fr').querySelector('.filters')?.getAttribute('aria-label')).toBe(
      embedWordsIn('fr').texts.filters,
    )
    const bar = listIn('pt').querySelector('.filters')!
    expect(bar.getAttribute('aria-label')).toBeNull()
    const hidden = bar.querySelector<HTMLElement>(`#${bar.getAttribute('aria-labelledby')}`)
    expect([hidden?.lang, hidden?.textContent]).toEqual(['en', embedWordsIn('en').texts.filters])
  })

  it('marks nothing that the app gave words for, nor in languages of the plugin', () => {
    setWords(portuguese)
    const all = listIn('pt').querySelector('[data-day=""]')!
    expect([all.innerHTML, languageAt(all)]).toEqual(['Todos os dias', 'pt'])
    for (const language of ['en', 'fr', 'es', 'ar'])
      expect(embedWordsIn(language).inOther).toEqual({})
  })

  it('says it on screens of now and next', () => {
    const agenda = agendaIn('pt')
    const screen = viewWith(
      'pt',
      ...drawFoyer(standAt(agenda, Date.parse('2019-06-25T08:30:00Z')), drawingOf(agenda), {
        earlier: timesIn(agenda),
        header: true,
      }),
    )
    expect(screen.querySelector('.room')).not.toBeNull()
    expect(wronglySaid(screen, 'pt')).toEqual([])
  })

  it('says it of its own few words beside those of the server', () => {
    const error = new LoadError('gone', { status: 404 })
    error.words = embedWordsIn('es')
    const states = statesIn(['fr'])
    const shown = viewWith(
      'es',
      drawError(error, states, { retry: () => undefined, choose: () => undefined }),
    )
    const again = shown.querySelector('button')!
    expect([again.innerHTML, states.language]).toEqual([
      `<span lang="fr">${states.texts.retry}</span>`,
      'fr',
    ])
  })
})
