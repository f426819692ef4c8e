import { timingInWords, writtenDuration, writtenTime } from '../time/written.js'
import { readDayHeading } from './dayHeading.js'
import { goesOn, goesOnSurely } from './goesOn.js'
import { type Cells, headingItem, type Item, timeFirst, type ItemTime } from './items.js'
import { kindInWords } from './kindOf.js'
import type { Knowing } from './knowing.js'
import { type CellText, type Layout, textOfCell } from './layout.js'
import { type Piece, withText } from './pieces.js'
import { join, slice } from './stretch.js'
import { numberFirst } from './numberFirst.js'
import type { ColumnRole } from './words/heads.js'

/** The cell that covers a place of the table, where it began in a row above. */
function covering(layout: Layout, row: number, column: number): CellText | undefined {
  for (let above = row; above >= 0; above -= 1) {
    const found = layout.rows[above]?.find(({ cell }) => cell.column <= column && cell.column + cell.columns > column && above + cell.rows > row)
    if (found) return found
  }
  return undefined
}

const textOfPieces = (pieces: readonly Piece[]) => join(pieces.map(({ text }) => text))

const columnOf = (layout: Layout, role: ColumnRole) => [...layout.roles].find(([, each]) => each === role)?.[0]

function timeOf(cell: CellText | undefined): ItemTime | undefined {
  if (!cell?.pieces.length) return undefined
  const text = textOfCell(cell)
  const found = timeFirst(text, true)
  return found ? { ...found.time, ...(found.rest.text ? { rest: found.rest } : {}) } : undefined
}

/** What a table of an agenda has, row by row. */
export function tableItems(layout: Layout, knowing: Knowing): Item[] {
  const time = columnOf(layout, 'time') ?? columnOf(layout, 'starts')
  const items: Item[] = []
  let last: { time: CellText | undefined; open: Set<number> } = { time: undefined, open: new Set() }
  layout.rows.forEach((row, index) => {
    const filled = row.filter(({ pieces }) => pieces.length)
    if (!filled.length) return
    if (layout.headRows.has(index)) {
      if (layout.day) items.push({ is: 'day', heading: layout.day })
      items.push(...filled.filter(({ cell }) => !layout.columns.has(cell.column) || layout.columns.get(cell.column)?.role).map((cell): Item => ({ is: 'text', text: textOfCell(cell), where: 'within' })))
      return
    }
    const heading = alone(filled, layout) ? headingItem(textOfCell(filled[0]!)) : undefined
    if (heading && !(heading[0]?.is === 'part' && filled[0]!.cell.column === time && filled[0]!.cell.columns === 1)) {
      items.push(...heading)
      last = { time: undefined, open: new Set() }
      return
    }
    // The name of a list above its heads.
    if (index < Math.min(...layout.headRows) && !filled.some((cell) => timeFirst(textOfCell(cell), true))) {
      if (layout.headRows.size) return void items.push(...filled.map((cell): Item => ({ is: 'text', text: textOfCell(cell), where: 'before' })))
    }
    const wide = alone(filled, layout) && filled[0]!.cell.columns > 1 && !timeFirst(textOfCell(filled[0]!)) ? wideItem(filled[0]!, layout, index, time, items.some(({ is }) => is === 'line'), knowing) : undefined
    if (wide) {
      items.push(...wide)
      return
    }
    const own = time === undefined ? undefined : covering(layout, index, time)
    const timeCell = own && own.cell.column === time && own.cell.columns === 1 ? own : undefined
    const fresh = timeCell !== undefined && timeCell.row === index && timeCell.pieces.length > 0
    const spanning = timeCell !== undefined && timeCell.row < index && timeCell.pieces.length > 0
    const parallel = filled.filter(({ cell }) => [...layout.roles].some(([column, role]) => role === 'parallel' && column >= cell.column && column < cell.column + cell.columns))
    if (parallel.length) items.push(...parallelItems(parallel, layout, timeCell, fresh, spanning, last.open, knowing))
    else items.push(...rowItems(filled, layout, index, timeCell, fresh, spanning, opens(items.at(-1)), knowing))
    if (fresh) last = { time: timeCell, open: new Set(parallel.map(({ cell }) => cell.column)) }
    else parallel.forEach(({ cell }) => last.open.add(cell.column))
  })
  return items
}

/** A row over all columns that is neither a day nor has a time: a heading of those below it, or what goes on. */
function wideItem(cell: CellText, layout: Layout, index: number, time: number | undefined, going: boolean, knowing: Knowing): Item[] | undefined {
  const [first] = cell.pieces
  if (!first) return undefined
  const text = textOfCell(cell)
  const next = layout.rows.slice(index + 1).find((row) => row.some(({ pieces }) => pieces.length))
  const timed = next?.some((each) => each.cell.column === time && each.cell.columns === 1 && timeFirst(textOfCell(each), true))
  const numbered = numberFirst(first.text) !== undefined
  if (timed && (numbered || (going && (first.bold || first.heading !== undefined) && text.text.length < 160 && !goesOn(first, knowing)))) return [{ is: 'section', pieces: cell.pieces }]
  if (!going) return [{ is: 'text', text, where: 'before' }]
  if (kindInWords(text.text, knowing) && text.text.length < 60 && knowing.kinds[kindInWords(text.text, knowing)!]?.pause) return undefined
  return goesOn(first, knowing) ? [{ is: 'more', cells: { title: cell.pieces }, column: 0 }] : timed && first.bold ? [{ is: 'section', pieces: cell.pieces }] : [{ is: 'more', cells: { title: cell.pieces }, column: 0 }]
}

/** A row that is one cell, or whose other cells are empty. */
const alone = (filled: CellText[], { width }: Layout) => filled.length === 1 && (filled[0]!.cell.columns > 1 || filled[0]!.cell.column === 0 || width === 1 || filled[0]!.cell.columns >= width - 1)

/** Whether what comes now is the first beneath a heading. */
const opens = (last: Item | undefined) => last === undefined || last.is === 'day' || last.is === 'part'

function rowItems(filled: CellText[], layout: Layout, index: number, timeCell: CellText | undefined, fresh: boolean, spanning: boolean, first: boolean, knowing: Knowing): Item[] {
  const items: Item[] = []
  const cells: Cells = {}
  let time = fresh || spanning ? timeOf(timeCell) : undefined
  const [starts, ends, day] = [columnOf(layout, 'time') ?? columnOf(layout, 'starts'), columnOf(layout, 'ends'), columnOf(layout, 'day')]
  const put = (role: ColumnRole, pieces: Piece[]) => (cells[role] = [...(cells[role] ?? []), ...pieces])
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
    if (over && over.row < index && over.cell.column === own && over.cell.columns === 1 && over.pieces.length) cells[role] = over.pieces
  }
  const endCell = ends === undefined ? undefined : covering(layout, index, ends)
  const end = endCell && endCell.cell.column === ends && (endCell.row === index || spanning) ? writtenTime(textOfCell(endCell).text) : undefined
  if (end && time?.written && !time.written.ends && endCell) time = { ...time, ends: end, text: { text: `${time.text.text}–${textOfCell(endCell).text}`, parts: [...time.text.parts, ...textOfCell(endCell).parts] } }
  else if (endCell?.row === index && endCell.pieces.length && !end) put('note', endCell.pieces)
  // A column of durations says when it ends.
  const length = cells.duration ? textOfPieces(cells.duration) : undefined
  const minutes = length && time?.written?.starts && !time.written.ends && !time.ends ? writtenDuration(length.text) : undefined
  if (minutes && time?.written && length) {
    time = { ...time, written: { ...time.written, duration: minutes }, text: { text: `${time.text.text} ${length.text}`, parts: [...time.text.parts, ...length.parts.map((part) => ({ ...part, start: part.start + time!.text.text.length + 1 }))] } }
    delete cells.duration
  }
  if (time?.rest && !cells.title) {
    const piece = timeCell!.pieces.find(({ text }) => text.text.includes(time!.rest!.text.slice(0, 20))) ?? timeCell!.pieces[0]!
    const rest = timeCell!.pieces.slice(timeCell!.pieces.indexOf(piece) + 1)
    put('title', [withText(piece, rest.length ? slice(piece.text, Math.max(0, piece.text.text.indexOf(time.rest.text.slice(0, 5)))) : time.rest), ...rest])
    time = { ...time, rest: undefined }
  }
  // Only the time's cell may be filled: nothing to say of it.
  if (!Object.keys(cells).length && !time) return items
  const title = cells.title?.[0]
  const timed = title && timeFirst(title.text)
  const column = 0
  if (fresh || (timed && timed.rest.text)) return [...items, { is: 'line', ...(time ? { time } : {}), cells, column, from: 'table' }]
  const apart = spanning || cells.kind || (cells.place && !layout.rows[index]!.every(({ cell }) => cell.rows > 1))
  const more = !title || (apart ? goesOnSurely(title, knowing) : goesOn(title, knowing)) || (!first && !spanning && !cells.place && !title.bold && filled.length === 1 && filled[0]!.cell.columns === 1)
  if (more) return [...items, { is: 'more', cells, column }]
  return [...items, { is: 'line', ...(time ? { time } : {}), cells, column, from: 'table', ...(spanning ? { shared: true as const } : {}) }]
}

function roleOf(layout: Layout, { cell }: CellText): ColumnRole {
  const role = layout.roles.get(cell.column)
  if (role && role !== 'parallel' && role !== 'time' && role !== 'starts' && role !== 'ends' && role !== 'day') return role
  // A cell over several columns: what most of them hold is the title.
  return role === undefined && layout.roles.size > 1 && cell.columns === 1 ? 'description' : 'title'
}

/** A part of the day may hold several things, a line of text each; what goes on with one stays with it. */
const apartIn = (pieces: Piece[], time: ItemTime | undefined, knowing: Knowing): Piece[][] =>
  time === undefined || time.timing === 'clock' ? [pieces] : pieces.reduce<Piece[][]>((all, piece) => (all.length && goesOn(piece, knowing) ? [...all.slice(0, -1), [...all.at(-1)!, piece]] : [...all, [piece]]), [])

function parallelItems(cells: CellText[], layout: Layout, timeCell: CellText | undefined, fresh: boolean, spanning: boolean, open: Set<number>, knowing: Knowing): Item[] {
  const time = fresh || spanning ? timeOf(timeCell) : undefined
  const all = [...layout.roles].filter(([, role]) => role === 'parallel').length
  return cells.flatMap((each): Item[] => {
    const { column, columns } = each.cell
    const head = columns === 1 ? layout.columns.get(column) : undefined
    const [first] = each.pieces
    if (!first) return []
    if (/^[-–—x×/]+$/i.test(first.text.text) || /^[\p{L}\d ]{0,20}(?:closed|fermée?|cerrad[oa]|مغلقة?)$/iu.test(first.text.text)) return [{ is: 'text', text: first.text, where: 'within' }]
    const own = timeFirst(first.text)
    const inDays = columns > 1 ? [...layout.columns].filter(([at, { day }]) => day && at >= column && at < column + columns) : []
    if (!fresh && !own && open.has(column) && goesOn(first, knowing)) return [{ is: 'more', cells: { title: each.pieces }, column }]
    if (inDays.length) return inDays.map(([at, { day }]) => ({ is: 'line', ...(time ? { time } : {}), cells: { title: each.pieces }, column: at, from: 'table', ...(day ? { day } : {}) }))
    return apartIn(each.pieces, time, knowing).map((pieces): Item => ({
      is: 'line', ...(time ? { time } : {}), cells: { title: pieces }, column: columns >= all ? -1 : column, from: 'table',
      ...(head?.place ? { place: head.place } : {}), ...(head?.track ? { track: head.track } : {}), ...(head?.day ? { day: head.day } : {}),
      ...(spanning ? { shared: true as const } : {}),
    }))
  })
}
