import type { Block, Row, Table } from '../../../core/import/document.js'
import { interruptedTables, type TextLine } from './lines.js'

/**
 * A table of rows of cells, each of which covers itself alone; with `wide` the only cell of a row
 * goes over all columns. `heads` are the rows that name the columns.
 */
export function toTable(
  rows: Block[][][],
  { heads, wide = false }: { heads?: ReadonlySet<number>; wide?: boolean } = {},
): Table {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0)
  return {
    type: 'table',
    rows: rows.map((cells, index): Row => ({
      cells: cells.map((blocks, column) => ({
        column,
        columns: wide && cells.length === 1 ? width : 1,
        rows: 1,
        blocks,
      })),
      ...(heads?.has(index) ? { head: true } : {}),
    })),
  }
}

const isRule = (line: string) =>
  /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/.test(line) && line.includes('-')

/** A line in which bars between blanks part cells, and which is no sentence about one. */
const isParted = (line: string): boolean => /\S\s+\|(?:\s|$)/.test(line)

/** A line that begins and ends with a bar. */
const isBarred = (line: string | undefined): line is string =>
  line !== undefined && /^\s*\|.*\|\s*$/.test(line)

/** The cells of a line between bars. */
export const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim())

/** Which lines stand in a table of lines with bars that paragraphs may interrupt. */
export function barredTables(lines: readonly TextLine[]): boolean[] {
  const barred = interruptedTables(lines, (line) => isBarred(line) && isBarredRow(line))
  const parted = interruptedTables(lines, isBarredRow, 3)
  return barred.map((within, at) => within || parted[at]!)
}

/** Whether a line is a row of a table with bars: more than one of its cells says something. */
export const isBarredRow = (line: string): boolean =>
  (isBarred(line) || isParted(line)) && cellsOf(line).filter((cell) => cell).length > 1

/**
 * A Markdown table that begins at a line: a head, a line of dashes, rows (GitHub Flavored Markdown
 * 4.10); also one without head, of lines that all begin and end with a bar, or of three and more
 * that bars between blanks part (`9.00 | Tea | Ana`). How many lines it takes, and its cells.
 */
export function markdownTable(
  lines: string[],
  from: number,
): { rows: string[][]; head: boolean; taken: number } | undefined {
  const hasHead =
    lines[from]?.includes('|') === true &&
    isRule(lines[from + 1] ?? '') &&
    lines[from + 1]!.includes('|') &&
    !isRule(lines[from])
  const framed = isBarred(lines[from]) && isBarred(lines[from + 1])
  const belongs = hasHead ? (line: string) => line.includes('|') : framed ? isBarred : isParted
  let taken = 0
  while (lines[from + taken] !== undefined && belongs(lines[from + taken]!)) taken += 1
  if (!hasHead && taken < (framed ? 2 : 3)) return undefined
  const rows = lines
    .slice(from, from + taken)
    .filter((line) => !isRule(line))
    .map(cellsOf)
  const width = Math.max(...rows.map(({ length }) => length))
  return {
    rows:
      framed || hasHead
        ? rows
        : rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')]),
    head: hasHead,
    taken,
  }
}
