import { timingInWords, writtenDuration, writtenTime } from '../time/writtenTimes.js'
import { readDayHeading } from './dayHeading.js'
import { continuesLine, surelyContinuesLine } from './continuesLine.js'
import { type Cells, type Item, timeFirst } from './items.js'
import type { Knowing } from './knowing.js'
import { type CellText, type Layout, textOfCell } from './cellText.js'
import { type Piece, withText } from './pieces.js'
import { join, slice } from './stretch.js'
import { columnOf, covering, roleOf, textOfPieces, timeOf } from './tableCells.js'
import type { ColumnRole } from './words/heads.js'

export function rowItems(
  filled: CellText[],
  layout: Layout,
  index: number,
  timeCell: CellText | undefined,
  fresh: boolean,
  spanning: boolean,
  first: boolean,
  knowing: Knowing,
): Item[] {
  const items: Item[] = []
  const cells: Cells = {}
  let time = fresh || spanning ? timeOf(timeCell) : undefined
  const [starts, ends, day] = [
    columnOf(layout, 'time') ?? columnOf(layout, 'starts'),
    columnOf(layout, 'ends'),
    columnOf(layout, 'day'),
  ]
  const put = (role: ColumnRole, pieces: Piece[]) =>
    (cells[role] = [...(cells[role] ?? []), ...pieces])
  for (const each of filled) {
    const { column } = each.cell
    if (column === starts && each.cell.columns === 1) {
      if (!time) put(timingInWords(textOfCell(each).text) ? 'time' : 'title', each.pieces)
      continue
    }
    const heading = column === day ? readDayHeading(textOfCell(each)) : undefined
    if (heading) items.push({ is: 'day', heading })
    else if (column !== ends) {
      const does = layout.columns.get(column)?.role
      if (does) cells.leads = [...(cells.leads ?? []), { ...does, pieces: each.pieces }]
      else put(roleOf(layout, each), each.pieces)
    }
  }
  // A room or a track may be merged over several rows.
  for (const role of ['place', 'track', 'kind'] as const) {
    const own = columnOf(layout, role)
    const over = own === undefined || cells[role] ? undefined : covering(layout, index, own)
    if (
      over &&
      over.row < index &&
      over.cell.column === own &&
      over.cell.columns === 1 &&
      over.pieces.length
    )
      cells[role] = over.pieces
  }
  const endCell = ends === undefined ? undefined : covering(layout, index, ends)
  const end =
    endCell && endCell.cell.column === ends && (endCell.row === index || spanning)
      ? writtenTime(textOfCell(endCell).text)
      : undefined
  if (end && time?.written && !time.written.ends && endCell)
    time = {
      ...time,
      ends: end,
      text: join([time.text, textOfCell(endCell)], '–'),
    }
  else if (endCell?.row === index && endCell.pieces.length && !end) put('note', endCell.pieces)
  // A duration in a column of its own gives the end.
  const length = cells.duration ? textOfPieces(cells.duration) : undefined
  const minutes =
    length && time?.written?.starts && !time.written.ends && !time.ends
      ? writtenDuration(length.text)
      : undefined
  if (minutes && time?.written && length) {
    time = {
      ...time,
      written: { ...time.written, duration: minutes },
      text: join([time.text, length]),
    }
    delete cells.duration
  }
  if (time?.rest && !cells.title) {
    const [{ pieces }, said] = [timeCell!, time.rest.text.length]
    const behind = (at: number) => textOfPieces(pieces.slice(at)).text.length
    // What follows the time may begin within a line of its cell, or with one of the next.
    const at = pieces.findLastIndex((_, index) => behind(index) >= said)
    const piece = pieces[at]!
    put('title', [withText(piece, slice(piece.text, behind(at) - said)), ...pieces.slice(at + 1)])
    time = { ...time, rest: undefined }
  }
  // With nothing but a time in the row, there is nothing to say of it.
  if (!Object.keys(cells).length && !time) return items
  const title = cells.title?.[0]
  const timed = title && timeFirst(title.text)
  const column = 0
  if (fresh || (timed && timed.rest.text))
    return [...items, { is: 'line', ...(time ? { time } : {}), cells, column, from: 'table' }]
  const apart =
    spanning ||
    cells.kind ||
    (cells.place && !layout.rows[index]!.every(({ cell }) => cell.rows > 1))
  const more =
    !title ||
    (apart ? surelyContinuesLine(title, knowing) : continuesLine(title, knowing)) ||
    (!first &&
      !spanning &&
      !cells.place &&
      !title.bold &&
      filled.length === 1 &&
      filled[0]!.cell.columns === 1)
  if (more) return [...items, { is: 'more', cells, column }]
  return [
    ...items,
    {
      is: 'line',
      ...(time ? { time } : {}),
      cells,
      column,
      from: 'table',
      ...(spanning ? { shared: true as const } : {}),
    },
  ]
}
