import { lengths, tooLong } from '../lengths.js'
import { isPlain } from '../isPlain.js'
import { isText } from '../isText.js'

/**
 * One term of a glossary in all languages: its words by the code of their language, and when to use
 * it. `id` is that of the stored row.
 */
export type GlossaryRow = { id: string; words: Record<string, string>; note?: string }

/** Where in a table: the row, and the column among languages and, as the last one, the note. */
export type CellAt = { row: number; column: number }

function readRow(value: unknown): GlossaryRow | undefined {
  if (!isPlain(value) || !isText(value.id) || !isPlain(value.words)) return undefined
  const { id, words, note } = value
  const texts = Object.entries(words)
  if (!texts.every(([, text]) => isText(text) || text === null)) return undefined
  if (note !== undefined && note !== null && !isText(note)) return undefined
  return {
    id,
    words: Object.fromEntries(
      texts.flatMap(([language, text]) => (isText(text) && text ? [[language, text]] : [])),
    ),
    ...(note ? { note } : {}),
  }
}

/** A table of terms as it was sent; undefined where something of it is none. */
export function readGlossary(value: unknown): GlossaryRow[] | undefined {
  if (!Array.isArray(value)) return undefined
  const rows = value.flatMap((row) => readRow(row) ?? [])
  return rows.length < value.length ? undefined : rows
}

const textsOf = ({ words, note }: GlossaryRow) => [...Object.values(words), note ?? '']

/** A row in which something is written. */
export const isFilled = (row: GlossaryRow): boolean => textsOf(row).some((text) => text.trim())

/** The length in characters of the first text that is longer than a text may be. */
export const lengthOfTooLong = (rows: readonly GlossaryRow[]): number | undefined =>
  rows
    .flatMap(textsOf)
    .map((text) => tooLong(text, lengths.text))
    .find((length) => length !== undefined)

/** What a cell says. */
export const textAt = (row: GlossaryRow, column: number, languages: readonly string[]): string =>
  (column < languages.length ? row.words[languages[column] ?? ''] : row.note) ?? ''

/** A row with another text in one of its cells. */
export function withCell(
  row: GlossaryRow,
  column: number,
  text: string,
  languages: readonly string[],
): GlossaryRow {
  const language = languages[column]
  return language === undefined
    ? { ...row, note: text }
    : { ...row, words: { ...row.words, [language]: text } }
}

/**
 * The cells that a spreadsheet puts on the clipboard: tabs between them, a line a row, quoted where
 * one of these is within a cell. Undefined for a text that is one cell.
 */
export function cellsOnClipboard(text: string): string[][] | undefined {
  const rows: string[][] = [[]]
  const cell = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/y
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [, written = '', end] = match
    const quoted = /^"[^]*"$/.test(written) && /["\t\r\n]/.test(written.slice(1, -1))
    const plain = quoted ? written.slice(1, -1).replaceAll('""', '"') : written
    rows.at(-1)?.push(plain.replace(/\s+/g, ' ').trim())
    if (!end) break
    if (end !== '\t') rows.push([])
  }
  // Spreadsheets end the last row too.
  if (rows.length > 1 && rows.at(-1)?.join('') === '') rows.pop()
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? rows : undefined
}

/**
 * A table with cells written into it from one of its cells on, as a spreadsheet does: below the
 * last row new ones are made, and what is beyond the last column is left out.
 */
export function pasteCells(
  rows: readonly GlossaryRow[],
  at: CellAt,
  cells: readonly (readonly string[])[],
  { languages, newId }: { languages: readonly string[]; newId: () => string },
): GlossaryRow[] {
  const pasted = [...rows]
  cells.forEach((texts, down) => {
    const index = at.row + down
    while (pasted.length < index) pasted.push({ id: newId(), words: {} })
    pasted[index] = texts.reduce<GlossaryRow>(
      (row, text, across) =>
        at.column + across > languages.length
          ? row
          : withCell(row, at.column + across, text, languages),
      pasted[index] ?? { id: newId(), words: {} },
    )
  })
  return pasted
}
