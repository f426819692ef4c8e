import { guarded } from './formulas.js'

/** A returned text that was not stored, in words for people: its paragraphs as tagged strings. */
export type NotTaken = {
  where: string
  why: string
  sourceSent: string[]
  source: string[]
  came: string[]
  target: string[]
}

const cellOf = (cell: string) => `"${guarded(cell).replaceAll('"', '""')}"`

/**
 * Texts that could not be taken, as a table to keep and to work from (CSV, RFC 4180, with a byte
 * order mark), under the heads of the reader's language. It is made in the browser, from what is on
 * the screen.
 */
export function renderNotTaken(heads: readonly string[], texts: readonly NotTaken[]): string {
  const rows = texts.map(({ where, why, sourceSent, source, came, target }) => [
    where,
    why,
    ...[sourceSent, source, came, target].map((paragraphs) => paragraphs.join('\n')),
  ])
  return `\ufeff${[heads, ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`
}
