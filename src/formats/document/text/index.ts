import type { TextDocument } from '../../../core/import/document.js'
import { Unreadable } from '../faults.js'
import { limits } from '../file/limits.js'
import { splitMail } from '../mail/splitMail.js'
import { cellsIn, tableOf } from '../sheet/csv.js'
import { readLines } from './readLines.js'

/**
 * A plain text, Markdown or a mail. Columns set with tabs or blanks become tables; heads, quoted
 * older mails and the signature stand apart. Throws `Unreadable` (`tooLarge`).
 *
 *     readText('9.00   Tea\n10.00  Talk').blocks[0] // { type: 'table', rows: [2] }
 */
export function readText(text: string): TextDocument {
  if (text.length > limits.text) throw new Unreadable('tooLarge')
  // A spreadsheet puts its cells on the clipboard with tabs between them, and quotes around those
  // of several lines.
  const cells = /^[^\t]*\t/.test(text) ? cellsIn(text, ['\t']) : undefined
  if (cells && cells.every(({ length }) => length > 1))
    return { blocks: [tableOf(cells)], apart: [], warnings: [] }
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)
  if (lines.length > limits.lines) throw new Unreadable('tooLarge')
  const { body, head, quoted, footer, title } = splitMail(lines)
  const apart = (
    [
      ['header', head],
      ['footer', footer],
      ['quoted', quoted],
    ] as const
  ).flatMap(([where, own]) => {
    const blocks = readLines(own)
    return blocks.length ? [{ where, blocks }] : []
  })
  return {
    blocks: readLines(body),
    apart,
    ...(title ? { title } : {}),
    warnings: quoted.some((line) => line.trim()) ? ['quotedMailLeftOut'] : [],
  }
}
