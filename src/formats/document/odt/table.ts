import type { Block, Table } from '../../../core/import/document.js'
import { elementsOf, type XmlElement } from '../file/parseXml.js'
import { type GivenCell, type GivenRow, placeCells } from '../grid.js'

const groups = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group'])
const columnGroups = new Set([
  'table:table-header-columns',
  'table:table-columns',
  'table:table-column-group',
])

const times = (element: XmlElement, name: string, most: number) =>
  Math.max(1, Math.min(Number(element.attributes[`table:number-${name}-repeated`] ?? 1) || 1, most))

const isSeen = ({ attributes }: XmlElement) =>
  !/^(collapse|filter)$/.test(attributes['table:visibility'] ?? '')

function* rowsOf(element: XmlElement, head = false): Generator<{ row: XmlElement; head: boolean }> {
  for (const child of elementsOf(element)) {
    if (child.name === 'table:table-row') yield { row: child, head }
    else if (groups.has(child.name))
      yield* rowsOf(child, head || child.name === 'table:table-header-rows')
  }
}

/** Which columns are hidden, from the first; those of a spreadsheet may be. */
function hiddenColumns(table: XmlElement): boolean[] {
  return elementsOf(table).flatMap((child): boolean[] => {
    if (columnGroups.has(child.name)) return hiddenColumns(child)
    return child.name === 'table:table-column'
      ? Array.from({ length: times(child, 'columns', 1000) }, () => !isSeen(child))
      : []
  })
}

/** Empty cells that one element stands for, at the end of a row. */
const fills = ({ blocks, repeated }: GivenCell & { repeated?: true }) =>
  repeated === true && !blocks.length

/**
 * A table (ODF 1.3 part 3, 9): cells that others cover are none. Cells and rows that stand for many
 * are repeated where they have words; spreadsheets fill themselves up with empty ones.
 */
export function readTable(
  table: XmlElement,
  blocksOf: (cell: XmlElement) => Block[],
  leaveOut: () => void,
): Table | undefined {
  const hidden = hiddenColumns(table)
  const rows: GivenRow[] = []
  for (const { row, head } of rowsOf(table)) {
    const cells: (GivenCell & { repeated?: true })[] = []
    let at = 0
    for (const cell of elementsOf(row)) {
      const isCell = cell.name === 'table:table-cell'
      if (!isCell && cell.name !== 'table:covered-table-cell') continue
      const blocks = isCell ? blocksOf(cell) : []
      const count = times(cell, 'columns', blocks.length ? 100 : 1000)
      for (let index = 0; index < count; index += 1, at += 1) {
        if (!isCell) continue
        if (hidden[at] || !isSeen(row)) {
          if (blocks.length) leaveOut()
          continue
        }
        const columns = Number(cell.attributes['table:number-columns-spanned'] ?? 1) || 1
        const rowsSpanned = Number(cell.attributes['table:number-rows-spanned'] ?? 1) || 1
        const seen = columns - hidden.slice(at, at + columns).filter(Boolean).length
        cells.push({
          blocks: index ? structuredClone(blocks) : blocks,
          columns: Math.max(1, seen),
          rows: rowsSpanned,
          ...(count > 1 ? { repeated: true } : {}),
        })
      }
    }
    if (!isSeen(row)) continue
    while (cells.length && fills(cells.at(-1)!)) cells.pop()
    const isEmpty = cells.every(({ blocks }) => !blocks.length)
    if (!cells.length && times(row, 'rows', 2) > 1) continue
    for (let index = 0; index < times(row, 'rows', isEmpty ? 1 : 100); index += 1)
      rows.push({ cells: index ? structuredClone(cells) : cells, ...(head ? { head } : {}) })
  }
  return rows.length ? { type: 'table', rows: placeCells(rows) } : undefined
}
