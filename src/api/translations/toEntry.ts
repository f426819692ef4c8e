import type { PayloadRequest } from 'payload'
import type { Coded, Written } from '../../core/codedText/index.js'
import { fromTagged, toTagged } from '../../formats/translation/tagged.js'
import { slugNamed } from '../../store/optionsOf.js'
import type { Translation } from '../../store/translation/toTranslation.js'
import { fieldLabel } from './fieldLabel.js'

/**
 * A text by paragraphs, as it is translated: one for a plain text; for a formatted one each
 * paragraph, heading or item, with its formats as numbered tags (`<b1>so</b1>`). `aside` is a
 * translation whose layout differs from that of its source.
 */
export type Paragraphs = { source: string[]; target: string[] | null; aside?: string[] }

export type TranslationEntry = Omit<Translation, 'written'> & {
  about?: string
  label: string
  paragraphs: Paragraphs
  /** To be sent back with a translation: it tells which one is replaced. */
  sent: string
}

/** The paragraphs of a text as they are sent out. */
export const toCells = ({ rich, blocks }: Written) =>
  blocks.map((run) => (rich ? toTagged(run) : run.map(String).join('')))

/** A text from paragraphs as they are sent back. */
export const fromCells = (rich: boolean, cells: readonly string[]): Written => ({
  rich,
  blocks: cells.map((cell): Coded => (rich ? fromTagged(cell) : [cell].filter(Boolean))),
})

/** A text as the panel and other programs get it. */
export function toEntry(
  req: PayloadRequest,
  { written, ...text }: Translation & { about?: string },
): TranslationEntry {
  const { source, target, aside, sent } = written
  return {
    ...text,
    label: fieldLabel(req, slugNamed(req.payload, text.collection), text.field),
    paragraphs: {
      source: toCells(source),
      target: target ? toCells(target) : null,
      ...(aside ? { aside: toCells(aside) } : {}),
    },
    sent,
  }
}
