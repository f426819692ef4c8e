import { continuesLine } from './continuesLine.js'
import { headingItem, type Item, timeFirst } from './items.js'
import { kindInWords } from './kindOf.js'
import type { Knowing } from './knowing.js'
import { type CellText, type Layout, textOfCell } from './cellText.js'
import { leadingNumber } from './leadingNumber.js'
import { parallelItems } from './parallelItems.js'
import { roleHead } from './roles.js'
import { rowItems } from './rowItems.js'
import { alone, columnOf, covering, opens } from './tableCells.js'

/** Reads the table of an agenda, row by row. */
export function tableItems(layout: Layout, knowing: Knowing): Item[] {
  const time = columnOf(layout, 'time') ?? columnOf(layout, 'starts')
  const items: Item[] = []
  /** The columns that have a line beneath the last time. */
  let open = new Set<number>()
  layout.rows.forEach((row, index) => {
    const filled = row.filter(({ pieces }) => pieces.length)
    if (!filled.length) return
    if (layout.headRows.has(index)) {
      if (layout.day) items.push({ is: 'day', heading: layout.day })
      items.push(
        ...filled
          .filter(
            ({ cell }) => !layout.columns.has(cell.column) || layout.columns.get(cell.column)?.role,
          )
          .map((cell): Item => ({ is: 'text', text: textOfCell(cell), where: 'within' })),
      )
      return
    }
    const heading = alone(filled, layout) ? headingItem(textOfCell(filled[0]!)) : undefined
    if (heading) {
      items.push(...heading)
      open = new Set()
      return
    }
    // The name of a list above its heads.
    if (
      layout.headRows.size &&
      index < Math.min(...layout.headRows) &&
      !filled.some((cell) => timeFirst(textOfCell(cell), true))
    ) {
      items.push(
        ...filled.map((cell): Item => ({ is: 'text', text: textOfCell(cell), where: 'before' })),
      )
      return
    }
    const above = items.at(-1)
    if (above?.is === 'section' && isWide(filled) && leads(filled[0]!, knowing)) {
      above.pieces.push(...filled[0]!.pieces)
      return
    }
    const wide =
      isWide(filled) && !timeFirst(textOfCell(filled[0]!))
        ? wideItem(
            filled[0]!,
            layout,
            index,
            time,
            items.some(({ is }) => is === 'line'),
            knowing,
          )
        : undefined
    if (wide) {
      items.push(...wide)
      return
    }
    const own = time === undefined ? undefined : covering(layout, index, time)
    const timeCell = own && own.cell.column === time && own.cell.columns === 1 ? own : undefined
    const timed = timeCell !== undefined && timeCell.pieces.length > 0
    const fresh = timed && timeCell.row === index
    const spanning = timed && timeCell.row < index
    const parallel = filled.filter(({ cell }) =>
      [...layout.roles].some(
        ([column, role]) =>
          role === 'parallel' && column >= cell.column && column < cell.column + cell.columns,
      ),
    )
    if (parallel.length)
      items.push(...parallelItems(parallel, layout, timeCell, fresh, spanning, open, knowing))
    else
      items.push(
        ...rowItems(filled, layout, index, timeCell, fresh, spanning, opens(items.at(-1)), knowing),
      )
    if (fresh) open = new Set()
    for (const { cell } of parallel) open.add(cell.column)
  })
  return items
}

/** Whether a row is one cell over several columns. */
const isWide = (filled: readonly CellText[]) => filled.length === 1 && filled[0]!.cell.columns > 1

/** Whether a cell says who leads several lines: `Chair: Ana Haddad`. */
const leads = ({ pieces }: CellText, knowing: Knowing) =>
  pieces.every(({ text }) => roleHead(text, knowing))

/**
 * Reads a row over all columns without a day and a time: it is a heading of the rows below, or
 * continues those above.
 */
function wideItem(
  cell: CellText,
  layout: Layout,
  index: number,
  time: number | undefined,
  going: boolean,
  knowing: Knowing,
): Item[] | undefined {
  const [first] = cell.pieces
  if (!first) return undefined
  const text = textOfCell(cell)
  // Who leads the lines below may stand between.
  const next = layout.rows
    .slice(index + 1)
    .map((row) => row.filter(({ pieces }) => pieces.length))
    .find((row) => row.length && !(isWide(row) && leads(row[0]!, knowing)))
  const timed = next?.some(
    (each) =>
      each.cell.column === time && each.cell.columns === 1 && timeFirst(textOfCell(each), true),
  )
  const numbered = leadingNumber(first.text) !== undefined
  if (
    timed &&
    (numbered ||
      (going &&
        (first.bold || first.heading !== undefined) &&
        text.text.length < 160 &&
        !continuesLine(first, knowing)))
  )
    return [{ is: 'section', pieces: cell.pieces }]
  if (!going) return [{ is: 'text', text, where: 'before' }]
  // A pause without a time is a line of its own.
  if (text.text.length < 60 && knowing.kinds[kindInWords(text.text, knowing) ?? '']?.pause)
    return undefined
  return [{ is: 'more', cells: { title: cell.pieces }, column: 0 }]
}
