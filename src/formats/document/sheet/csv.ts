import { parse } from 'csv-parse/sync'
import type { Block, TextDocument } from '../../../core/import/document.js'
import { toTable } from '../text/table.js'
import { paragraphsOf } from './cells.js'

const delimiters = [',', ';', '\t', '|'] as const

/** Rows of a table by one delimiter; none where the text is none. */
function rowsBy(delimiter: string, text: string): string[][] {
  if (!text.includes(delimiter) || !/[\r\n]/.test(text)) return []
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      bom: true,
    })
  } catch {
    return []
  }
}

const filled = (rows: string[][]) => rows.filter((row) => row.length > 1)

/** How much like a table it is: many rows of the one length that most have. */
function evenness(rows: string[][]): number {
  const counts = new Map<number, number>()
  for (const { length } of filled(rows)) counts.set(length, (counts.get(length) ?? 0) + 1)
  return Math.max(0, ...counts.values()) / Math.max(1, rows.length)
}

/** The cells of a text, where most of its lines have several; undefined where it is no table. */
export function cellsIn(
  text: string,
  among: readonly string[] = delimiters,
): string[][] | undefined {
  const [best] = among
    .map((delimiter) => rowsBy(delimiter, text))
    .filter((rows) => rows.length > 1 && filled(rows).length * 2 > rows.length)
    .toSorted((one, other) => evenness(other) - evenness(one))
  return best
}

export const tableOf = (rows: string[][]): Block =>
  toTable(
    rows
      .filter((row) => row.some((cell) => cell.trim()))
      .map((row) => row.map((cell) => paragraphsOf([{ text: cell }]))),
  )

/**
 * A table as text (RFC 4180, and as spreadsheets write it elsewhere): `,`, `;`, tab or `|` between
 * the cells, whichever makes rows of one length. Undefined where there is no table in it.
 */
export function readCsv(text: string): TextDocument | undefined {
  const rows = cellsIn(text)
  return rows && { blocks: [tableOf(rows)], apart: [], warnings: [] }
}
