import type { Block, Cell, Row } from '../../core/import/document.js'
import { Unreadable } from './faults.js'
import { limits } from './file/limits.js'

/** A cell as a program writes it down, before it is known which column it is in. */
export type GivenCell = {
  blocks: Block[]
  columns?: number
  rows?: number
  /** It only says that the cell above (in Word) goes on here; what it holds belongs to that one. */
  continues?: true
}

export type GivenRow = {
  cells: GivenCell[]
  head?: true
  /** Columns that are left free before its first cell. */ before?: number
}

/**
 * Rows with every cell in its column. A cell that covers several rows pushes those of the next rows
 * aside, as in HTML, or is continued by cells there, as in Word. Throws `Unreadable` (`tooLarge`)
 * for tables that nobody could look at; their cells are counted by the columns that they cover.
 */
export function placeCells(given: GivenRow[]): Row[] {
  let cells = 0
  /**
   * By column: the cell from above that still covers it, and for how many rows; 0 as long as it is
   * continued.
   */
  const above = new Map<number, { cell: Cell; left: number }>()
  const placed = given.map(({ cells: own, head, before = 0 }) => {
    const row: Row = { cells: [], ...(head ? { head } : {}) }
    let column = before
    const fresh = new Set<Cell>()
    const continued = new Set<Cell>()
    for (const each of own) {
      const columns = Math.max(1, Math.min(each.columns ?? 1, limits.columns))
      cells += columns
      const from = above.get(column)
      if (each.continues && from) {
        from.cell.rows += 1
        from.cell.blocks.push(...each.blocks)
        continued.add(from.cell)
        column += from.cell.columns
        continue
      }
      for (let over = above.get(column); over && over.left > 0; over = above.get(column))
        column = over.cell.column + over.cell.columns
      if (column + columns > limits.columns || cells > limits.cells)
        throw new Unreadable('tooLarge')
      const rows = Math.max(1, each.rows ?? 1)
      const cell: Cell = { column, columns, rows, blocks: each.blocks }
      for (let at = column; at < column + columns; at += 1) above.set(at, { cell, left: rows })
      row.cells.push(cell)
      fresh.add(cell)
      column += columns
    }
    for (const [at, over] of above) {
      // In Word a cell is continued by cells; once they are missing it has ended.
      if (over.left > 0) over.left -= 1
      if (over.left === 0 && !fresh.has(over.cell) && !continued.has(over.cell)) above.delete(at)
    }
    return row
  })
  // HTML may claim more rows than there are.
  for (const [index, { cells: own }] of placed.entries())
    for (const cell of own) cell.rows = Math.min(cell.rows, placed.length - index)
  return placed
}
