import { Window } from 'happy-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Config } from 'payload'
import { pt } from '@payloadcms/translations/languages/pt'
import { markWords } from '../../src/admin/words/markWords.js'
import { textMatcher } from '../../src/admin/words/textMatcher.js'
import { agendaTranslations, setWords } from '../../src/i18n/index.js'
import { leaves, wordsInEnglish } from '../../src/i18n/languageOfWords.js'
import { fill } from '../../src/i18n/fill.js'
import { withTranslations } from '../../src/host/translations.js'

describe('words in English within a panel of another language', () => {
  afterEach(() => setWords())

  it('are told to the panel, where a host gave some words and where it gave none', () => {
    const toldIn = (i18n: Config['i18n'] | undefined, language: string): unknown =>
      (i18n?.translations as Record<string, { agenda: { inEnglish?: string } }>)[language]?.agenda
        .inEnglish
    const supportedLanguages = { pt }
    const all = toldIn(withTranslations({ supportedLanguages }), 'pt')
    expect(JSON.parse(String(all))).toContain(agendaTranslations.en.agenda.builder.addLine)
    setWords({ pt: { builder: { addLine: 'Nova linha' } } })
    const some = JSON.parse(String(toldIn(withTranslations({ supportedLanguages }), 'pt')))
    expect(some).not.toContain(agendaTranslations.en.agenda.builder.addLine)
    expect(some).toContain(agendaTranslations.en.agenda.builder.unsaved)
    for (const language of ['en', 'fr', 'ar', 'es'])
      expect(toldIn(withTranslations({ supportedLanguages }), language)).toBeUndefined()
  })

  it('are known with any values in them, each of all', () => {
    const isEnglish = textMatcher(wordsInEnglish('pt'))
    const unknown = leaves(agendaTranslations.en).filter((text) => {
      const holes = [...text.matchAll(/\{\{(\w+)(\|?)/g)]
      const valued = (count: number) =>
        Object.fromEntries(holes.map(([, name, forms]) => [name, forms ? count : 'Sala (1) + 2']))
      return [1, 7].some((count) => !isEnglish(fill(text, valued(count), 'en')))
    })
    // Nothing but a value: whatever stands there could be one.
    expect(unknown.filter((text) => /\p{L}{2}/u.test(text.replace(/\{\{.*?\}\}/g, '')))).toEqual([])
  })

  it('are not taken for what somebody wrote', () => {
    const isEnglish = textMatcher(wordsInEnglish('pt'))
    const others = [
      'Abertura',
      '12',
      'Sala 1',
      'Sessão de abertura',
      '“Fórum”',
      '',
      'Ana: moderadora',
    ]
    expect(others.filter(isEnglish)).toEqual([])
  })
})

describe('a page whose words are watched', () => {
  let body: HTMLElement
  let stop: () => void

  beforeEach(() => {
    const window = new Window()
    for (const name of ['Node', 'HTMLElement', 'MutationObserver'] as const)
      vi.stubGlobal(name, window[name])
    body = window.document.body as unknown as HTMLElement
    body.innerHTML =
      '<main><h1>Add a line</h1><p>Nova linha</p><p>3 lines <b>de 4</b></p>' +
      '<label>Day<span>*</span></label><button aria-label="Add a line"><svg></svg></button>' +
      '<button title="Mover">Day</button><bdi lang="fr">Day</bdi>' +
      '<input aria-label="Day" placeholder="Day"><div contenteditable="true"><p>Day</p></div></main>'
    const texts = ['Add a line', 'Day', '{{count|one=# line|other=# lines}}', '{{name}} is away']
    stop = markWords(body, 'en', textMatcher(texts))
  })
  afterEach(() => {
    stop()
    vi.unstubAllGlobals()
  })

  const marked = () => [...body.querySelectorAll('[lang="en"]')].map((each) => each.outerHTML)
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5))

  it('has a language for what is all in it: texts, names of buttons, labels with signs', () => {
    const attributes = 'lang="en" data-agenda-words=""'
    expect(marked()).toEqual([
      `<h1 ${attributes}>Add a line</h1>`,
      `<label ${attributes}>Day<span>*</span></label>`,
      `<button aria-label="Add a line" ${attributes}><svg></svg></button>`,
    ])
  })

  it('follows what changes, and takes back what is no longer so', async () => {
    const paragraph = body.querySelector('p')!
    paragraph.textContent = 'Ana is away'
    body.querySelector('h1')!.firstChild!.nodeValue = 'Programa'
    body.querySelector('button')!.setAttribute('aria-label', 'Juntar')
    const later = body.ownerDocument.createElement('section')
    later.innerHTML = '<ul><li>2 lines</li><li>duas</li></ul>'
    body.append(later)
    await settle()
    expect(marked().map((html) => html.replace(/<.*?>/g, ''))).toEqual([
      'Ana is away',
      'Day*',
      '2 lines',
    ])
    expect(body.querySelector('h1')!.outerHTML).toBe('<h1>Programa</h1>')
  })

  it('is left alone once nobody watches it', async () => {
    stop()
    body.querySelector('p')!.textContent = 'Day'
    await settle()
    expect(body.querySelector('p')!.outerHTML).toBe('<p>Day</p>')
  })
})
