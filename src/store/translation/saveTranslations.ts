import type { PayloadRequest } from 'payload'
import type { ReturnedText } from '../../core/translation/exchange.js'
import { matchReturned } from '../../core/translation/matchReturned.js'
import { isOneOf } from '../../core/isOneOf.js'
import { collectionKeys } from '../../options.js'
import type { Id } from '../../core/types.js'
import { loadTextsAt } from './loadTexts.js'
import { type SavedLine, saveTexts, type TextPlace } from './saveTexts.js'
import { toExchange } from './toTranslation.js'

/** Returned translations from one language into another; see core/translation/exchange.ts. */
export type ReturnedTranslations = { from: string; to: string; texts: ReturnedText[] }

/**
 * Stores translations of an event as drafts, document by document, and reports on each text:
 * whether it was stored or not, since its source or its translation is no longer what was handed
 * out. Undefined where this user may not change the event.
 */
export async function saveTranslations(
  req: PayloadRequest,
  event: Id,
  { from, to, texts }: ReturnedTranslations,
): Promise<SavedLine[] | undefined> {
  const found =
    req.user &&
    (await loadTextsAt(
      req.payload,
      event,
      req.user,
      texts.map(({ id }) => id),
    ))
  if (!found) return undefined
  const { setting } = found
  const known = new Map(found.texts.map((text) => [text.address, text]))
  const places = new Map<string, { place: TextPlace; texts: ReturnedText[] }>()
  for (const each of texts) {
    const text = known.get(each.id)
    if (!text || !isOneOf(collectionKeys, text.collection)) continue
    const key = `${text.collection}/${text.id}`
    const at = places.get(key) ?? {
      place: {
        event,
        collection: text.collection,
        id: text.id,
        from,
        to,
        setting,
      },
      texts: [],
    }
    places.set(key, { ...at, texts: [...at.texts, each] })
  }
  const saved = new Map<string, SavedLine>()
  for (const { place, texts: own } of places.values())
    for (const line of await saveTexts(req, place, own)) saved.set(line.id, line)
  const gone = matchReturned(
    toExchange([], { event: { id: event, title: '' }, from, to, setting }),
    { event: String(event), from, to, texts: texts.filter(({ id }) => !saved.has(id)) },
  )
  for (const line of 'lines' in gone ? gone.lines : []) saved.set(line.id, line)
  return texts.flatMap(({ id }) => saved.get(id) ?? [])
}
