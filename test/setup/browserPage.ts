import { Window } from 'happy-dom'
import { vi } from 'vitest'
import type { CompiledAgenda } from '../../src/core/compile/index.js'
import { drawAgenda } from '../../src/embed/agendaList.js'
import { embedWordsIn } from '../../src/i18n/embedWords.js'

/** A browser with a page in it, which is that of whatever is drawn from here on. */
export function openPage(html = ''): Document {
  const { document } = new Window() as unknown as { document: Document }
  document.write(html)
  vi.stubGlobal('document', document)
  return document
}

/** What is drawn, within what `<agenda-view>` draws it into in a language. */
export function viewWith(language: string, ...content: unknown[]): HTMLElement {
  const view = document.createElement('div')
  view.lang = language
  view.append(...(content.filter(Boolean) as Node[]))
  return view
}

/** What parts of an embedded agenda are drawn from. */
export const drawingOf = (agenda: CompiledAgenda) => ({
  agenda,
  words: embedWordsIn(agenda.language),
  level: 2,
  ownTime: true,
})

const filters = ['day', 'place', 'track', 'kind', 'person', 'language'] as const

/** An agenda as `<agenda-view>` lists it, with all filters, on the page that was opened last. */
export const drawnList = (agenda: CompiledAgenda): HTMLElement =>
  viewWith(
    agenda.language,
    ...drawAgenda(
      drawingOf(agenda),
      { header: true, filters },
      { choose: () => undefined, showOwnTime: () => undefined },
    ),
  )
