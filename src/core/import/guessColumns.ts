import { writtenTime } from '../time/writtenTimes.js'
import { type CellText, type Layout, textOfCell } from './cellText.js'
import { hasTime } from './columnHeads.js'
import { readDayHeading } from './dayHeading.js'
import { kindInWords } from './kindOf.js'
import type { Knowing } from './knowing.js'
import { isPlace } from './isPlace.js'
import { leadingNumber } from './leadingNumber.js'
import { readParties } from './parties.js'
import { roleHead } from './roles.js'
import { join } from './stretch.js'

/**
 * The rows in which one cell covers several columns: something that all of them share, such as a
 * break or a plenary.
 */
const rowsOver = ({ rows }: Layout, columns: readonly number[]): number =>
  rows.filter((row) =>
    row.some(({ cell }) =>
      columns.every((column) => column >= cell.column && column < cell.column + cell.columns),
    ),
  ).length

/**
 * Whether a cell looks like the title of a session, and not like a list of people or a room: its
 * first line is numbered, names a kind, or is in bold above others.
 */
function looksLikeTitle({ pieces }: CellText, knowing: Knowing): boolean {
  const first = pieces[0]!
  if (
    isPlace(first.text.text, knowing) ||
    roleHead(first.text, knowing) ||
    (readParties(first.text, knowing)?.likeness ?? 0) >= 2
  )
    return false
  return (
    leadingNumber(first.text) !== undefined ||
    kindInWords(first.text.text, knowing) !== undefined ||
    (first.bold && pieces.length > 1)
  )
}

type Share = (
  column: number,
  test: (cell: CellText) => boolean,
) => { share: number; many: number; filled: number }

export function guessRoles(
  layout: Layout,
  knowing: Knowing,
  headRow: CellText[] | undefined,
  share: Share,
  time: number,
): void {
  const { roles, width, columns } = layout
  const free = () =>
    Array.from({ length: width }, (_, column) => column).filter(
      (column) => !roles.has(column) && share(column, () => true).filled > 0,
    )
  // Two columns of times side by side: from and to.
  if (
    ![...roles.values()].includes('ends') &&
    free().includes(time + 1) &&
    share(time + 1, (cell) => hasTime(textOfCell(cell).text)).share >= 0.6 &&
    share(
      time + 1,
      (cell) =>
        (writtenTime(textOfCell(cell).text)?.length ?? 0) >= textOfCell(cell).text.length - 1,
    ).share >= 0.6
  ) {
    roles.set(time + 1, 'ends')
  }
  for (const column of free()) {
    const days = share(column, (cell) => readDayHeading(textOfCell(cell)) !== undefined).share
    if (days >= 0.6) roles.set(column, 'day')
  }
  const unnamed = (headRow ?? []).filter(
    ({ cell, pieces }) => pieces.length && !roles.has(cell.column),
  )
  const others = free()
  const dayHeads = unnamed.filter((cell) => readDayHeading(textOfCell(cell)))
  const rooms =
    unnamed.length >= 2 &&
    others.length >= 2 &&
    ![...roles.values()].some((role) => role === 'title')
  if (dayHeads.length >= 2 || rooms) {
    for (const head of unnamed) {
      const [first, ...more] = head.pieces
      const day = readDayHeading(textOfCell(head))
      const track = more.map(({ text }) => text)
      roles.set(head.cell.column, 'parallel')
      columns.set(head.cell.column, {
        ...(day ? { day } : { place: first?.text }),
        ...(track.length && !day ? { track: join(track) } : {}),
      })
    }
  }
  if (
    !headRow &&
    others.length >= 2 &&
    rowsOver(layout, others) >= 2 &&
    others.every((column) => share(column, (cell) => looksLikeTitle(cell, knowing)).share >= 0.6)
  )
    for (const column of others) roles.set(column, 'parallel')
  const people = (cell: CellText) =>
    cell.pieces.some(({ text }) => roleHead(text, knowing) !== undefined) ||
    (readParties(cell.pieces[0]!.text, knowing)?.likeness ?? 0) >= 2
  const titled = () => [...roles.values()].some((role) => role === 'title' || role === 'parallel')
  for (const column of free()) {
    const named = share(column, people).share
    const place = share(column, (cell) => isPlace(textOfCell(cell).text, knowing)).share
    if (place >= 0.5 && (titled() || free().length > 1) && ![...roles.values()].includes('place'))
      roles.set(column, 'place')
    else if (
      named >= 0.6 &&
      (titled() || free().length > 1) &&
      ![...roles.values()].includes('people')
    )
      roles.set(column, 'people')
    else if (!titled()) roles.set(column, 'title')
  }
}
