import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { HeldBack } from '../../src/app/(site)/_agenda/HeldBack.js'
import { PartNote } from '../../src/app/(site)/_agenda/PartNote.js'
import { Places } from '../../src/app/(site)/_agenda/Places.js'
import { SessionLine } from '../../src/app/(site)/_agenda/SessionLine.js'
import { Text } from '../../src/app/(site)/_agenda/Text.js'
import { viewOf } from '../../src/app/(site)/_agenda/view.js'
import type { Site } from '../../src/app/(site)/_site/site.js'
import {
  type AgendaSource,
  compileAgenda,
  type CompiledAgenda,
  partOf,
} from '../../src/core/compile/index.js'
import { textsIn } from '../../src/i18n/index.js'
import { agendaOf } from '../core/notation.js'
import { settingsIn, sourceOf } from '../core/compile/sources.js'

vi.mock('../../src/app/(site)/_site/site.js', () => ({}))

const siteIn = (code: string, direction: 'ltr' | 'rtl') =>
  ({
    known: true,
    language: { code, label: code, direction, fallbacks: [] },
    languages: [],
    serverURL: '',
    texts: textsIn(code),
  }) as unknown as Site

describe('a text that fell back, on a page', () => {
  const drawn = (fallback?: Record<string, string>) =>
    renderToStaticMarkup(
      createElement(Text<{ title: string; fallback?: Record<string, string> }>, {
        of: { title: 'Opening', fallback },
        name: 'title',
        view: {
          texts: textsIn('ar'),
          language: 'ar',
          directionOf: () => 'ltr' as const,
          nameOf: () => 'الإنجليزية',
        },
      }),
    )

  it('says its language and direction to programs, and is marked for readers', () => {
    expect(drawn({ title: 'en' })).toBe(
      '<span lang="en" dir="ltr">Opening</span><small class="fell-back"><span aria-hidden="true">en</span><span class="unseen"> (باللغة الإنجليزية)</span></small>',
    )
  })

  it('has no mark where it is in the language of the page', () => expect(drawn()).toBe('Opening'))
})

describe('the page of a language that is held back', () => {
  const source = sourceOf(agendaOf('09:00-10:00 Talk'))
  const event = {
    ...source.event,
    title: { en: 'Forum', ar: 'المنتدى' },
    languages: ['en', 'fr', 'ar'],
    heldBack: ['ar'],
  }
  const agendas = ['en', 'fr'].map((language): CompiledAgenda =>
    compileAgenda({ ...source, event }, settingsIn(language)),
  )
  const page = renderToStaticMarkup(
    createElement(HeldBack, {
      site: siteIn('ar', 'rtl'),
      agendas,
      hrefIn: (language) => `/${language}/forum`,
    }),
  )

  it('says so in that language, and leads to the others under the titles that they have', () => {
    expect(page).toContain('<h1>لم يُنشر هذا البرنامج بعد باللغة العربية</h1>')
    expect(page).toMatch(
      /<a href="\/en\/forum" hrefLang="en" lang="en" dir="ltr">.+ – <bdi>Forum<\/bdi><\/a>/,
    )
    expect(page).toMatch(
      /<a href="\/fr\/forum" hrefLang="fr" lang="fr" dir="ltr">.+ – <bdi lang="en">Forum<\/bdi><\/a>/,
    )
  })

  it('holds no link and no text of what is held back', () =>
    expect(page).not.toMatch(/\/ar\/forum|المنتدى/))
})

describe('a line on a page', () => {
  const drawn = (change: (source: AgendaSource) => void) => {
    const source = sourceOf(
      agendaOf('Red 09:00-10:00 Talk #cities', 'Blue 10:00-11:00 Panel', 'Hall 11:00-12:00 Tour'),
    )
    change(source)
    const view = viewOf(compileAgenda(source, settingsIn()), siteIn('en', 'ltr'), false)
    return view.agenda.days[0]!.sessions.map((session) =>
      renderToStaticMarkup(createElement(SessionLine, { session, view })),
    )
  }

  it('tells rooms of one name apart by where they are', () => {
    const [first, second] = drawn(({ places }) => {
      for (const place of places) if (place.id !== 'Hall') place.name = { en: 'Room 1' }
      places.find(({ id }) => id === 'Blue')!.within = 'Hall'
    })
    expect([first, second].map((line) => /href="#place-\w+">.*?<\/a>/.exec(line!)?.[0])).toEqual([
      'href="#place-Red"><span class="unseen">Place: </span><bdi>Room 1</bdi></a>',
      'href="#place-Blue"><span class="unseen">Place: </span><bdi>Room 1</bdi> (<bdi>Hall</bdi>)</a>',
    ])
  })

  it('leads from its track to all that is of it', () =>
    expect(drawn(() => {})[0]).toContain('<a href="?track=cities">'))
})

describe('the page of a part of an agenda', () => {
  it('says which part it is, and leads to the whole', () => {
    const source = sourceOf(agendaOf('Red 09:00-10:00 Talk', 'Blue 10:00-11:00 Panel'))
    const part = partOf(compileAgenda(source, settingsIn('fr')), { place: 'Red' })
    const view = viewOf(part, siteIn('fr', 'ltr'), false)
    expect(renderToStaticMarkup(createElement(PartNote, { view }))).toBe(
      '<p class="part-note">Une partie du programme seulement\u00a0: Red. <a href="?">Afficher tout le programme</a></p>',
    )
    expect(renderToStaticMarkup(createElement(Places, { view }))).toContain(
      'href="webcal://agenda.example/api/agenda/event-2019/calendar.ics?locale=fr&amp;place=Red"',
    )
  })
})
