import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Days } from '../../src/app/(site)/_agenda/Days.js'
import { viewOf } from '../../src/app/(site)/_agenda/view.js'
import type { Site } from '../../src/app/(site)/_site/site.js'
import type { CompiledAgenda } from '../../src/core/compile/index.js'
import { textsIn } from '../../src/i18n/index.js'

/** The lines of an agenda as its page draws them, in HTML. */
export function drawnPage(agenda: CompiledAgenda): string {
  const site = {
    language: { code: agenda.language, label: '', direction: agenda.direction, fallbacks: [] },
    languages: [],
    texts: textsIn(agenda.language),
  } as unknown as Site
  return renderToStaticMarkup(createElement(Days, { view: viewOf(agenda, site, false) }))
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
