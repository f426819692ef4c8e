import { matchReturned } from '../../core/translation/matchReturned.js'
import type { Id } from '../../core/types.js'
import type { FoundTexts } from './loadTexts.js'
import type { SavedLine } from './saveTexts.js'
import type { ReturnedTranslations } from './saveTranslations.js'
import { toExchange, toTranslation } from './toTranslation.js'

/**
 * What would become of returned texts if they were saved now. Nothing is stored, so what Payload
 * would refuse does not show.
 */
export function matchTranslations(
  { setting, texts: known }: Pick<FoundTexts, 'setting' | 'texts'>,
  event: Id,
  { from, to, texts }: ReturnedTranslations,
): SavedLine[] {
  const now = toExchange(known, { event: { id: event, title: '' }, from, to, setting })
  const matched = matchReturned(now, { event: String(event), from, to, texts })
  const byId = new Map(known.map((text) => [text.address, text]))
  return ('lines' in matched ? matched.lines : []).map((line): SavedLine => {
    const text = byId.get(line.id)
    const [translation] = text ? toTranslation(text, to, setting) : []
    return translation ? { ...line, now: translation } : line
  })
}
