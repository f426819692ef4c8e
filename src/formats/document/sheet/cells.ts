import type { Block, Paragraph, Run } from '../../../core/import/document.js'
import { childOf, childrenOf, elementsOf, textOf, type XmlElement } from '../file/parseXml.js'
import { tidyRuns } from '../runs.js'
import { bulletOf } from '../text/bullets.js'
import { type CellStyle, lookOf } from './styles.js'
import { shownDate, shownNumber } from './values.js'

/** `_x000D_` stands for a sign that XML cannot hold (ECMA-376 part 1, 22.4.2.4). */
const unescape = (text: string) =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

/**
 * A shared or inline string: plain, or in pieces that look differently; how it is pronounced is
 * left out (18.4.8).
 */
export function readString(item: XmlElement | undefined): Run[] {
  return elementsOf(item).flatMap((part): Run[] => {
    if (part.name === 'x:t') return [{ text: unescape(textOf(part)) }]
    if (part.name !== 'x:r') return []
    const look = lookOf(childOf(part, 'x:rPr'))
    return childrenOf(part, 'x:t').map((each) => ({ ...look, text: unescape(textOf(each)) }))
  })
}

export type Workbook = { strings: Run[][]; styles: CellStyle[]; is1904: boolean }

/** What a cell shows (18.3.1.4); for a formula, what the program computed last. */
export function readCell(cell: XmlElement, { strings, styles, is1904 }: Workbook): Run[] {
  const { attributes } = cell
  const { format, look } = styles[Number(attributes.s ?? 0)] ?? { format: 'General', look: {} }
  const own = childOf(cell, 'x:v')
  const value = own ? textOf(own) : ''
  const plain = (text: string): Run[] => [{ ...look, text }]
  switch (attributes.t ?? 'n') {
    case 's':
      return (strings[Number(value)] ?? []).map((run) => ({ ...look, ...run }))
    case 'inlineStr':
      return readString(childOf(cell, 'x:is')).map((run) => ({ ...look, ...run }))
    case 'str':
      return plain(unescape(value))
    case 'b':
      return plain(value === '1' ? 'TRUE' : 'FALSE')
    case 'e':
      return plain(value)
    case 'd':
      return plain(shownDate(value))
    default:
      return value.trim() && Number.isFinite(Number(value))
        ? plain(shownNumber(Number(value), format, is1904))
        : plain(value)
  }
}

/** Text of a cell, a paragraph for each of its lines. */
export function paragraphsOf(runs: Run[]): Block[] {
  const lines: Run[][] = [[]]
  for (const run of runs) {
    for (const [index, text] of run.text.split(/\r\n?|\n/).entries()) {
      if (index) lines.push([])
      lines.at(-1)!.push({ ...run, text })
    }
  }
  return lines.flatMap((line): Paragraph[] => {
    const tidy = tidyRuns(line)
    const [first] = tidy
    if (!first) return []
    const bullet = bulletOf(first.text.trimStart(), 0, undefined)
    if (bullet?.mark.list?.ordered !== false) return [{ type: 'paragraph', runs: tidy }]
    return [
      {
        type: 'paragraph',
        runs: tidyRuns([{ ...first, text: bullet.rest }, ...tidy.slice(1)]),
        ...bullet.mark,
      },
    ]
  })
}
