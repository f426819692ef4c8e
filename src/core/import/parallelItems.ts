import { continuesLine } from './continuesLine.js'
import { type Item, timeFirst, type ItemTime } from './items.js'
import type { Knowing } from './knowing.js'
import type { CellText, Layout } from './cellText.js'
import type { Piece } from './pieces.js'
import { timeOf } from './tableCells.js'

/**
 * Several things in one part of the day, a line of text each. Text that continues one of them stays
 * with it.
 */
const apartIn = (pieces: Piece[], time: ItemTime | undefined, knowing: Knowing): Piece[][] =>
  time === undefined || time.timing === 'clock'
    ? [pieces]
    : pieces.reduce<Piece[][]>(
        (all, piece) =>
          all.length && continuesLine(piece, knowing)
            ? [...all.slice(0, -1), [...all.at(-1)!, piece]]
            : [...all, [piece]],
        [],
      )

export function parallelItems(
  cells: CellText[],
  layout: Layout,
  timeCell: CellText | undefined,
  fresh: boolean,
  spanning: boolean,
  open: Set<number>,
  knowing: Knowing,
): Item[] {
  const time = fresh || spanning ? timeOf(timeCell) : undefined
  const all = [...layout.roles].filter(([, role]) => role === 'parallel').length
  return cells.flatMap((each): Item[] => {
    const { column, columns } = each.cell
    const head = columns === 1 ? layout.columns.get(column) : undefined
    const [first] = each.pieces
    if (!first) return []
    if (
      /^[-–—x×/]+$/i.test(first.text.text) ||
      /^[\p{L}\d ]{0,20}(?:closed|fermée?|cerrad[oa]|مغلقة?)$/iu.test(first.text.text)
    )
      return [{ is: 'text', text: first.text, where: 'within' }]
    const own = timeFirst(first.text)
    const inDays =
      columns > 1
        ? [...layout.columns].filter(
            ([at, { day }]) => day && at >= column && at < column + columns,
          )
        : []
    if (!fresh && !own && open.has(column) && continuesLine(first, knowing))
      return [{ is: 'more', cells: { title: each.pieces }, column }]
    if (inDays.length)
      return inDays.map(([at, { day }]) => ({
        is: 'line',
        ...(time ? { time } : {}),
        cells: { title: each.pieces },
        column: at,
        from: 'table',
        ...(day ? { day } : {}),
      }))
    return apartIn(each.pieces, time, knowing).map((pieces): Item => ({
      is: 'line',
      ...(time ? { time } : {}),
      cells: { title: pieces },
      column: columns >= all ? -1 : column,
      from: 'table',
      ...(head?.place ? { place: head.place } : {}),
      ...(head?.track ? { track: head.track } : {}),
      ...(head?.day ? { day: head.day } : {}),
      ...(spanning ? { shared: true as const } : {}),
    }))
  })
}
