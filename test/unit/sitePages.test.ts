import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { HeldBack } from '../../src/app/(site)/_agenda/HeldBack.js'
import { Text } from '../../src/app/(site)/_agenda/Text.js'
import type { Site } from '../../src/app/(site)/_site/site.js'
import { compileAgenda, type CompiledAgenda } from '../../src/core/compile/index.js'
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
