import type { Block, Table } from '../../../core/import/document.js'
import { type GivenCell, type GivenRow, placeCells } from '../grid.js'
import { attributeOf, childrenOf, type HtmlElement, isElement } from './css.js'

const groups = new Set(['thead', 'tbody', 'tfoot'])

const span = (element: HtmlElement, name: string): number | undefined => {
  const value = Number.parseInt(attributeOf(element, name) ?? '', 10)
  return value > 1 ? value : value === 0 && name === 'rowspan' ? Infinity : undefined
}

/** The rows of a table, in groups or not, without those of tables in its cells. */
function* rowsOf(
  element: HtmlElement,
  seen: (element: HtmlElement) => boolean,
  head = false,
): Generator<{ row: HtmlElement; head: boolean }> {
  for (const child of childrenOf(element)) {
    if (!isElement(child) || !seen(child)) continue
    if (child.tagName === 'tr') yield { row: child, head }
    else if (groups.has(child.tagName)) yield* rowsOf(child, seen, child.tagName === 'thead')
  }
}

/** What is in the cells of a table says `blocksOf`; `seen` is false for what is hidden. */
export function readTable(
  table: HtmlElement,
  seen: (element: HtmlElement) => boolean,
  blocksOf: (cell: HtmlElement, row: HtmlElement) => Block[],
): Table | undefined {
  const rows = [...rowsOf(table, seen)].map(({ row, head }): GivenRow => {
    const own = childrenOf(row).filter(
      (child): child is HtmlElement =>
        isElement(child) && /^t[dh]$/.test(child.tagName) && seen(child),
    )
    const cells = own.map((cell): GivenCell => ({
      blocks: blocksOf(cell, row),
      columns: span(cell, 'colspan'),
      rows: span(cell, 'rowspan'),
    }))
    const isHead = head || (own.length > 1 && own.every(({ tagName }) => tagName === 'th'))
    return { cells, ...(isHead ? { head: true } : {}) }
  })
  return rows.length ? { type: 'table', rows: placeCells(rows) } : undefined
}

/** A table of one cell with tables in it is how mail programs lay out a page. */
export const isLayout = ({ rows }: Table): boolean => {
  const [only, ...others] = rows.flatMap(({ cells }) => cells)
  return only !== undefined && !others.length && only.blocks.some(({ type }) => type === 'table')
}
