import type { TranslationEntry } from '../../api/translations/toEntry.js'
import { isBlank } from '../../core/codedText/index.js'
import { fromTagged } from '../../formats/translation/tagged.js'

const hasWords = (rich: boolean, cell: string) => !isBlank([rich ? fromTagged(cell) : [cell]])

/** How many of the paragraphs that have words in the source have some in a translation too. */
export function progressOf(
  { rich, paragraphs }: Pick<TranslationEntry, 'paragraphs' | 'rich'>,
  cells: readonly string[],
): { done: number; total: number } {
  const wanted = paragraphs.source.flatMap((cell, index) => (hasWords(rich, cell) ? [index] : []))
  return {
    done: wanted.filter((index) => hasWords(rich, cells[index] ?? '')).length,
    total: wanted.length,
  }
}

/**
 * Begun, but not all of it: a draft of its own, that is not stored as a translation before it is
 * whole.
 */
export function isPartly(
  entry: Pick<TranslationEntry, 'paragraphs' | 'rich'>,
  cells: readonly string[],
): boolean {
  const { done, total } = progressOf(entry, cells)
  return done > 0 && done < total
}
