import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { CompiledAgenda } from '../../src/core/compile/index.js'
import { Days } from '../../src/pages/parts/Days.js'
import { hereIn, viewOf } from '../../src/pages/view.js'

/** The lines of an agenda as its page draws them, in HTML. */
export function drawnPage(agenda: CompiledAgenda): string {
  const { language: code, direction } = agenda
  const locale = { code, label: '', direction: direction as 'ltr' | 'rtl' }
  const here = hereIn({ base: '', languages: [], serverURL: '' }, locale)
  return renderToString(h(Days, { view: viewOf(agenda, here) }))
}

/** What of HTML a reader sees, on one line. */
export const visible = (html: string): string =>
  html
    .replace(/<span class="unseen">.*?<\/span>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
