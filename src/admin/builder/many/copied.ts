import { type Copied, readCopied, valueIn } from '../../../core/builder/index.js'
import { guarded } from '../../../formats/translation/formulas.js'
import { type Column, columns } from '../grid.js'
import type { BuilderLine } from '../builderLine.js'
import { cellText, type Telling } from './cellText.js'

/** What goes on the clipboard: for text editors and spreadsheets, and for an agenda again. */
export type ForClipboard = { html: string; text: string }

const mark = 'data-agenda-copied'

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A cell of a table that is only text: in quotes where it holds what ends a cell or a row. */
const quoted = (cell: string): string =>
  /[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

const table = (rows: string[][], copied: Copied): string =>
  `<table ${mark}="${escaped(JSON.stringify(copied))}">${rows
    .map(
      (cells) =>
        `<tr>${cells
          .map((cell) => `<td>${escaped(cell).replaceAll('\n', '<br>')}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</table>`

/** Whole lines, as a table of what their cells show. */
export function copyLines(
  event: string,
  lines: readonly BuilderLine[],
  telling: Telling,
): ForClipboard {
  const rows = lines.map((line) =>
    columns.map((column) => guarded(cellText(line, column, telling))),
  )
  return {
    text: rows.map((cells) => cells.map(quoted).join('\t')).join('\n'),
    // Texts at length stay with the agenda, which finds them by the ids of the lines.
    html: table(rows, { event, lines: lines.map(({ texts: _texts, ...line }) => line) }),
  }
}

/** What one cell shows, and what it holds. */
export function copyCell(
  event: string,
  line: BuilderLine,
  column: Column,
  telling: Telling,
): ForClipboard {
  const text = cellText(line, column, telling)
  return { text, html: table([[text]], { event, column, fields: valueIn(line, column) }) }
}

/** What an agenda put on the clipboard; undefined of what comes from elsewhere. In a browser only. */
export function copiedIn(html: string): Copied | undefined {
  if (!html.includes(mark)) return undefined
  const from = new DOMParser().parseFromString(html, 'text/html').querySelector(`[${mark}]`)
  return readCopied(from?.getAttribute(mark) ?? '')
}
