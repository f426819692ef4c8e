import type { Cell, Row, Run, Table } from '../../../core/import/document.js'
import { Unreadable } from '../faults.js'
import { limits } from '../file/limits.js'
import { childOf, childrenOf, type XmlElement } from '../file/parseXml.js'
import { paragraphsOf, readCell, type Workbook } from './cells.js'

/** Rows and columns from 0; the last ones are in it. */
type Area = { top: number; left: number; bottom: number; right: number }

/** `C7` as a row and a column from 0. */
function addressOf(reference: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference) ?? []
  const column =
    Array.from(letters.toUpperCase()).reduce(
      (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
      0,
    ) - 1
  return { row: Number(digits) - 1, column }
}

function areaOf(reference: string): Area {
  const [from = '', to = from] = reference.split(':')
  const first = addressOf(from)
  const last = addressOf(to)
  return { top: first.row, left: first.column, bottom: last.row, right: last.column }
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true'

/** Columns that are hidden (18.3.1.13). */
function hiddenColumns(root: XmlElement): (column: number) => boolean {
  const areas = childrenOf(childOf(root, 'x:cols'), 'x:col').filter(
    ({ attributes }) => isTrue(attributes.hidden) || attributes.width === '0',
  )
  return (column) =>
    areas.some(
      ({ attributes }) =>
        column + 1 >= Number(attributes.min) && column + 1 <= Number(attributes.max),
    )
}

/** The rows that stay when one scrolls, which hold the head (18.3.1.66). */
function frozenRows(root: XmlElement): number {
  const pane = childOf(childOf(childOf(root, 'x:sheetViews'), 'x:sheetView'), 'x:pane')
  return /^frozen/.test(pane?.attributes.state ?? '')
    ? Number(pane?.attributes.ySplit ?? 0) || 0
    : 0
}

type Found = { row: number; column: number; runs: Run[] }

/**
 * The cells that show something; their addresses may be left out, and are then those after the one
 * before.
 */
function* cellsOf(root: XmlElement, workbook: Workbook, leaveOut: () => void): Generator<Found> {
  let row = -1
  for (const each of childrenOf(childOf(root, 'x:sheetData'), 'x:row')) {
    row = each.attributes.r ? Number(each.attributes.r) - 1 : row + 1
    let column = -1
    for (const cell of childrenOf(each, 'x:c')) {
      column = cell.attributes.r ? addressOf(cell.attributes.r).column : column + 1
      const runs = readCell(cell, workbook)
      if (!runs.some(({ text }) => text.trim())) continue
      if (isTrue(each.attributes.hidden)) leaveOut()
      else yield { row, column, runs }
    }
  }
}

/**
 * A sheet as a table of the cells that show something, each in its column; rows without any are
 * left out, and so is what is hidden. Undefined for an empty sheet.
 */
export function readSheet(
  root: XmlElement,
  workbook: Workbook,
  links: Map<string, string>,
  leaveOut: () => void,
): Table | undefined {
  const isHidden = hiddenColumns(root)
  const merges = new Map(
    childrenOf(childOf(root, 'x:mergeCells'), 'x:mergeCell').map(({ attributes }) => {
      const area = areaOf(attributes.ref ?? '')
      return [`${area.top} ${area.left}`, area]
    }),
  )
  const addresses = new Map(
    childrenOf(childOf(root, 'x:hyperlinks'), 'x:hyperlink').map(({ attributes }) => [
      (attributes.ref ?? '').split(':')[0] ?? '',
      links.get(attributes['r:id'] ?? ''),
    ]),
  )
  const cells: Found[] = []
  for (const cell of cellsOf(root, workbook, leaveOut)) {
    if (cell.column < 0 || cell.column >= 16_384 || cells.length >= limits.cells)
      throw new Unreadable('tooLarge')
    if (isHidden(cell.column)) leaveOut()
    else cells.push(cell)
  }
  if (!cells.length) return undefined
  // Columns that are hidden are none: those after them move up.
  const shown: number[] = []
  const last = cells.reduce(
    (most, { row, column }) => Math.max(most, column, merges.get(`${row} ${column}`)?.right ?? 0),
    0,
  )
  for (let column = 0, at = 0; column <= Math.min(last, 16_384) + 1; column += 1) {
    shown[column] = at
    if (!isHidden(column)) at += 1
  }
  const numbers = [...new Set(cells.map(({ row }) => row))].toSorted((one, other) => one - other)
  const rows = new Map<number, Row>(numbers.map((number) => [number, { cells: [] }]))
  for (const { row, column, runs } of cells) {
    const area = merges.get(`${row} ${column}`)
    const href = addresses.get(`${nameOf(column)}${row + 1}`)
    const cell: Cell = {
      column: shown[column] ?? 0,
      columns: Math.max(1, (shown[(area?.right ?? column) + 1] ?? 0) - (shown[column] ?? 0)),
      rows: Math.max(
        1,
        area ? numbers.filter((number) => number >= area.top && number <= area.bottom).length : 1,
      ),
      blocks: paragraphsOf(
        href ? runs.map(({ underline: _, ...run }) => ({ ...run, href })) : runs,
      ),
    }
    rows.get(row)!.cells.push(cell)
  }
  const head = numbers.findLast((number) => number < frozenRows(root))
  if (head !== undefined) rows.get(head)!.head = true
  return { type: 'table', rows: [...rows.values()] }
}

/** `C` for 2. */
const nameOf = (column: number): string =>
  (column < 26 ? '' : nameOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))
