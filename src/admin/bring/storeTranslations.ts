import type { TranslationEntry } from '../../api/translations/toEntry.js'
import type { TextPair } from '../../core/import/toTranslations.js'
import { groupBy } from '../../core/timedLine.js'
import type { Sent, TranslateApiClient } from '../translate/apiClient.js'

/** What became of translations: how many are stored, and those that are not, with why. */
export type Stored =
  { stored: number; refused: { address: string; message?: string }[] } | { failure: string }

/** As many are sent at once. */
const most = 500

function sentOf(
  { address, text, laidOut }: TextPair,
  { rich, paragraphs, sent }: TranslationEntry,
): Sent {
  // A formatted text as the document has it; else its words, in the one paragraph of a plain text.
  return {
    id: address,
    rich,
    source: paragraphs.source,
    sent,
    ...(rich && laidOut ? { target: [], laidOut } : { target: [text] }),
  }
}

/**
 * Stores translations as drafts on the door of the Translate tab, by the language that they are
 * translated from.
 */
export async function storeTranslations(
  apiClient: TranslateApiClient,
  pairs: readonly TextPair[],
  entries: ReadonlyMap<string, TranslationEntry>,
): Promise<Stored> {
  const known = pairs.flatMap((pair) => {
    const entry = entries.get(pair.address)
    return entry ? [{ pair, entry }] : []
  })
  const stored: Exclude<Stored, { failure: string }> = { stored: 0, refused: [] }
  for (const [from, own] of groupBy(known, ({ entry }) => entry.source.language)) {
    for (let at = 0; at < own.length; at += most) {
      const answer = await apiClient.save(
        from,
        own.slice(at, at + most).map(({ pair, entry }) => sentOf(pair, entry)),
      )
      if ('failure' in answer) return { failure: answer.failure }
      for (const { id, result, message } of answer.lines) {
        if (result === 'taken' || result === 'unchanged') stored.stored += 1
        else stored.refused.push({ address: id, message })
      }
    }
  }
  return stored
}
