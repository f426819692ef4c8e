import { cellsOf, type CellText, type Layout, textOfCell } from './cellText.js'
import {
  daysInHeads,
  foreign,
  hasTime,
  headOf,
  headRowsOf,
  isNumeral,
  namesRoom,
  shareOf,
} from './columnHeads.js'
import { readDayHeading } from './dayHeading.js'
import type { Table } from './document.js'
import { guessRoles } from './guessColumns.js'
import type { Knowing } from './knowing.js'
import { roleAlone } from './roles.js'

/**
 * Finds out what the columns of a table hold, from their heads and from what most of their cells
 * look like. `before` is the layout of the table above it.
 */
export function tableLayout(table: Table, at: number[], knowing: Knowing, before?: Layout): Layout {
  const rows = cellsOf(table, at)
  const width = Math.max(
    1,
    ...table.rows.flatMap((row) => row.cells.map((cell) => cell.column + cell.columns)),
  )
  const headRows = headRowsOf(rows, knowing)
  const roles: Layout['roles'] = new Map()
  const columns: Layout['columns'] = new Map()
  // A row whose cells are days is a row of heads too: a week as a grid.
  rows.slice(0, 3).forEach((row, index) => {
    if (daysInHeads(row.filter(({ cell }) => cell.column > 0)).length >= 2) headRows.add(index)
  })
  const [headRow] = [...headRows].map((index) => rows[index] ?? [])
  const [dayHead] = headRow ? daysInHeads(headRow) : []
  const day =
    headRow && daysInHeads(headRow).length === 1 ? readDayHeading(textOfCell(dayHead!)) : undefined
  const share = (column: number, test: (cell: CellText) => boolean) =>
    shareOf(rows, column, headRows, test)
  for (const cell of headRow ?? []) {
    const named = headOf(textOfCell(cell).text)
    // A head such as `Item` or `Session` above numbers
    const role =
      named === 'title' && share(cell.cell.column, isNumeral).share >= 0.8 ? 'number' : named
    if (role === 'place' && namesRoom(cell, headRow ?? [])) continue
    if (role && (role === 'people' || ![...roles.values()].includes(role)))
      roles.set(cell.cell.column, role)
    // `Chair` gives the role of all people in its column; under `Speakers` and `Lead` the role
    // depends on the kind of the line.
    const does = role === 'people' ? roleAlone(textOfCell(cell).text, knowing) : undefined
    if (
      does &&
      !/^leads?$/i.test(textOfCell(cell).text) &&
      ['chair', 'moderator', 'facilitator', 'rapporteur', 'respondent', 'interpreter'].includes(
        does,
      )
    )
      columns.set(cell.cell.column, { role: { is: does, said: textOfCell(cell) } })
  }
  let time = [...roles].find(([, role]) => role === 'time' || role === 'starts')?.[0]
  const times = Array.from({ length: width }, (_, column) =>
    share(column, (cell) => hasTime(textOfCell(cell).text)),
  )
  if (time === undefined || !times[time]?.many) {
    if (time !== undefined) roles.delete(time)
    const best = times.reduce(
      (found, each, column) =>
        each.many > (times[found]?.many ?? 0) && each.share >= 0.4 ? column : found,
      -1,
    )
    time = best >= 0 ? best : undefined
    if (time !== undefined) roles.set(time, 'time')
  }
  const [mails] = Array.from({ length: width }, (_, column) =>
    share(column, (cell) => /\S@\S+\.\S/.test(textOfCell(cell).text)),
  ).sort((a, b) => b.share - a.share)
  // A table with the head "time" but columns of names and addresses is a list of people, no agenda.
  const isAgenda =
    time !== undefined &&
    (times[time]?.share ?? 0) >= 0.3 &&
    (mails?.share ?? 0) < 0.3 &&
    !headRow?.some((cell) => foreign.test(textOfCell(cell).text))
  const layout: Layout = {
    rows,
    width,
    roles,
    headRows,
    columns,
    isAgenda,
    ...(day ? { day } : {}),
  }
  if (!isAgenda) return layout
  if (
    !headRow &&
    before &&
    before.width === width &&
    [...before.roles].every(([column, role]) => role !== 'time' || column === time)
  ) {
    for (const [column, role] of before.roles) if (!roles.has(column)) roles.set(column, role)
    for (const [column, each] of before.columns) columns.set(column, each)
  }
  guessRoles(layout, knowing, headRow, share, time!)
  return layout
}
