import type { TranslationEntry } from '../../api/translations/toEntry.js'
import { isPartly } from '../translate/progress.js'
import { cellsOf, isSame, type TranslateState, type Written } from '../translate/translateState.js'

/**
 * What was written into the texts of an event and is not stored, by their addresses; `label`: where
 * each stood, should it be gone.
 */
export type KeptTexts = Record<string, Written & { label: string }>

/**
 * What is to be kept of the tab: all that is not stored, but for proposals that nobody has touched.
 */
export function textsToKeep({
  drafts,
  entries,
  proposed,
  seen,
}: TranslateState): KeptTexts | undefined {
  const labels = new Map(
    entries.map(({ address, about, label }) => [
      address,
      [about, label].filter(Boolean).join(' · '),
    ]),
  )
  const open = Object.entries(drafts).filter(([address]) => proposed[address] !== 'whole')
  if (!open.length) return undefined
  return Object.fromEntries(
    open.map(([address, cells]) => [
      address,
      { cells, seen: seen[address] ?? { source: [], sent: '' }, label: labels.get(address) ?? '' },
    ]),
  )
}

/**
 * What was kept, by what becomes of it: `partly` goes back into its fields, a draft of its own;
 * `whole` is offered, since it was about to be stored; `gone` has no text any more and can only be
 * copied. What is stored already is nothing.
 */
export function sortTexts(
  texts: KeptTexts,
  entries: readonly TranslationEntry[],
): Record<'gone' | 'partly' | 'whole', KeptTexts> {
  const known = new Map(entries.map((entry) => [entry.address, entry]))
  const sorted: Record<'gone' | 'partly' | 'whole', KeptTexts> = { gone: {}, partly: {}, whole: {} }
  for (const [address, text] of Object.entries(texts)) {
    const entry = known.get(address)
    if (entry && isSame(text.cells, cellsOf(entry))) continue
    sorted[!entry ? 'gone' : isPartly(entry, text.cells) ? 'partly' : 'whole'][address] = text
  }
  return sorted
}
