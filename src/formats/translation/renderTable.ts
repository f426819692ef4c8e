import type { Coded } from '../../core/codedText/index.js'
import { type Exchange, handOut } from '../../core/translation/exchange.js'
import { oneLine } from '../plain.js'
import { toCsv } from '../toCsv.js'
import { toCell } from './address.js'
import { toTagged } from './tagged.js'

const cellOf = (rich: boolean, run: Coded | undefined) =>
  run ? (rich ? toTagged(run) : run.map(String).join('')) : ''

/**
 * Texts for translators without such tools: a table that every spreadsheet opens (CSV, RFC 4180,
 * UTF-8 with a byte order mark). A row is a text, or a paragraph of a formatted one, with its
 * formats as numbered tags (`<b1>so</b1>`). The head says the languages; the last column belongs to
 * us: its head names the event, its cells the translation that was handed out.
 */
export function renderTranslationTable({ event, from, to, texts }: Exchange): string {
  const pivot = texts.find((text) => text.pivot)?.pivot?.language
  const rows = texts.flatMap((text) => {
    const { source, target, sent } = handOut(text)
    return source.blocks.map((block, index) => {
      const place = source.rich
        ? { id: text.id, block: index + 1, blocks: source.blocks.length }
        : { id: text.id }
      return [
        toCell(place),
        oneLine(text.note),
        ...(pivot ? [index || !text.pivot ? '' : `${text.pivot.words} (${text.pivot.state})`] : []),
        cellOf(source.rich, block),
        cellOf(source.rich, target?.blocks[index]),
        text.state,
        sent && `#${sent}`,
      ]
    })
  })
  const head = [
    'id',
    'where',
    ...(pivot ? [`beside: ${pivot}`] : []),
    `source: ${from}`,
    `translation: ${to}`,
    'state',
    `event: ${event.id}`,
  ]
  return toCsv([head, ...rows])
}
