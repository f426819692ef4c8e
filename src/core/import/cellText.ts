import type { DayHeading } from './dayHeading.js'
import type { Cell, Table } from './document.js'
import { type Piece, piecesOf } from './pieces.js'
import { join, type Stretch } from './stretch.js'
import type { ColumnRole } from './words/heads.js'

/** A cell as it is read: its lines of text, and where in the table it stands. */
export type CellText = { cell: Cell; row: number; pieces: Piece[] }

/**
 * What a table's columns hold. `parallel`: each a line of its own, in the room, track or on the day
 * of the column's head.
 */
export type Layout = {
  rows: CellText[][]
  width: number
  roles: Map<number, ColumnRole | 'parallel'>
  headRows: Set<number>
  /** The day that one of its heads names: `Hora | Viernes 7 | Sala`. */
  day?: DayHeading
  columns: Map<
    number,
    { place?: Stretch; track?: Stretch; day?: DayHeading; role?: { is: string; said: Stretch } }
  >
  isAgenda: boolean
}

export const textOfCell = ({ pieces }: CellText): Stretch =>
  join(
    pieces.map(({ text }) => text),
    ' ',
  )

export const cellsOf = (table: Table, at: number[]): CellText[][] =>
  table.rows.map((row, rowIndex) =>
    row.cells.map((cell, cellIndex) => ({
      cell,
      row: rowIndex,
      pieces: piecesOf(cell.blocks, [...at, rowIndex, cellIndex]),
    })),
  )
