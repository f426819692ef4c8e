import { daysFirst, type Item, timeFirst, type ItemTime } from './items.js'
import { type CellText, type Layout, textOfCell } from './cellText.js'
import type { Piece } from './pieces.js'
import { join } from './stretch.js'
import type { ColumnRole } from './words/heads.js'

/** The cell that covers a place of the table, even if it began in a row above. */
export function covering(layout: Layout, row: number, column: number): CellText | undefined {
  for (let above = row; above >= 0; above -= 1) {
    const found = layout.rows[above]?.find(
      ({ cell }) =>
        cell.column <= column && cell.column + cell.columns > column && above + cell.rows > row,
    )
    if (found) return found
  }
  return undefined
}

export const textOfPieces = (pieces: readonly Piece[]) => join(pieces.map(({ text }) => text))
export const columnOf = (layout: Layout, role: ColumnRole) =>
  [...layout.roles].find(([, each]) => each === role)?.[0]

export function timeOf(cell: CellText | undefined): ItemTime | undefined {
  if (!cell?.pieces.length) return undefined
  const text = textOfCell(cell)
  const found = timeFirst(text, true) ?? daysFirst(text, true)
  return found ? { ...found.time, ...(found.rest.text ? { rest: found.rest } : {}) } : undefined
}

/** Whether a row is one cell, or has text in one of its cells only. */
export const alone = (filled: CellText[], { width }: Layout) =>
  filled.length === 1 &&
  (filled[0]!.cell.columns > 1 ||
    filled[0]!.cell.column === 0 ||
    width === 1 ||
    filled[0]!.cell.columns >= width - 1)

/** Whether what comes next is the first thing beneath a heading. */
export const opens = (last: Item | undefined) =>
  last === undefined || last.is === 'day' || last.is === 'part'

/** Columns that say when or where lines are: what else stands in one of their cells is a title. */
const around = new Set<ColumnRole>(['time', 'starts', 'ends', 'day'])

export function roleOf(layout: Layout, { cell }: CellText): ColumnRole {
  const role = layout.roles.get(cell.column)
  if (role) return role === 'parallel' || around.has(role) ? 'title' : role
  // A cell over several columns, of which the head says nothing, is read as a title.
  return layout.roles.size > 1 && cell.columns === 1 ? 'description' : 'title'
}
