import type { Block, Table } from '../../../core/import/document.js'
import { childOf, type XmlElement } from '../file/parseXml.js'
import { type GivenCell, type GivenRow, placeCells } from '../grid.js'
import { type Story, unwrapped } from './story.js'
import { isOn, valueOf } from './styles.js'

const named = function* (element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of unwrapped(element)) if (child.name === name) yield child
}

/**
 * What `w:vMerge` and `w:hMerge` say of a cell: without a value they continue (ECMA-376 part 1,
 * 17.4.84).
 */
const merge = (properties: XmlElement | undefined, name: string): string | undefined => {
  const element = childOf(properties, name)
  return element && (element.attributes['w:val'] ?? 'continue')
}

function readCells(row: XmlElement, blocksOf: (cell: XmlElement) => Block[]): GivenCell[] {
  const cells: GivenCell[] = []
  for (const cell of named(row, 'w:tc')) {
    const properties = childOf(cell, 'w:tcPr')
    if (childOf(properties, 'w:cellDel')) continue
    const columns = Number(valueOf(properties, 'w:gridSpan') ?? 1) || 1
    const last = cells.at(-1)
    const blocks = blocksOf(cell)
    if (merge(properties, 'w:hMerge') === 'continue' && last) {
      last.columns = (last.columns ?? 1) + columns
      last.blocks.push(...blocks)
    } else
      cells.push({
        blocks,
        columns,
        ...(merge(properties, 'w:vMerge') === 'continue' ? { continues: true } : {}),
      })
  }
  return cells
}

/**
 * A table with every cell in its column (ECMA-376 part 1, 17.4); undefined where all of its rows
 * were deleted.
 */
export function readTable(
  table: XmlElement,
  story: Story,
  blocksOf: (cell: XmlElement) => Block[],
): Table | undefined {
  const rows: GivenRow[] = []
  for (const row of named(table, 'w:tr')) {
    const properties = childOf(row, 'w:trPr')
    if (childOf(properties, 'w:del')) continue
    if (isOn(properties, 'w:hidden')) {
      story.warnings.add('hiddenTextLeftOut')
      continue
    }
    rows.push({
      cells: readCells(row, blocksOf),
      before: Number(valueOf(properties, 'w:gridBefore') ?? 0) || 0,
      ...(isOn(properties, 'w:tblHeader') ? { head: true } : {}),
    })
  }
  return rows.length ? { type: 'table', rows: placeCells(rows) } : undefined
}
