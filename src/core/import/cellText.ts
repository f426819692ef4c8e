import type { DayHeading } from './dayHeading.js'
import type { Cell, Table } from './document.js'
import { type Piece, piecesOf } from './pieces.js'
import { join, type Stretch } from './stretch.js'
import type { ColumnRole } from './words/heads.js'

/** The text of a cell in lines, and where in the table the cell stands. */
export type CellText = { cell: Cell; row: number; pieces: Piece[] }

/**
 * What the columns of a table hold. A `parallel` column holds lines of its own, which take place in
 * the room, in the track or on the day that its head names.
 */
export type Layout = {
  rows: CellText[][]
  width: number
  roles: Map<number, ColumnRole | 'parallel'>
  headRows: Set<number>
  /** The day that one of the heads names, as in `Hora | Viernes 7 | Sala`. */
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
