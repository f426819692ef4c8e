import type { Payload } from 'payload'
import { codesOf } from '../compiled/languages.js'
import { toSourceEvent } from '../compiled/toSource.js'
import { optionsOf } from '../optionsOf.js'
import type { Doc } from '../toAgenda.js'
import { languagesFor } from './readPublication.js'

/** Where readers see an event in one language. */
export type PublicPage = { language: string; label: string; url: string }

/**
 * The pages of an event in each language that goes out, the preferred one first; none where the app
 * names no pages.
 */
export function pagesOf(payload: Payload, own: Doc, preferred?: string | null): PublicPage[] {
  const { readers } = optionsOf(payload).pages
  const event = toSourceEvent(own, codesOf(payload))
  if (!readers || !event.slug) return []
  return languagesFor(payload, event, preferred).map(({ code, label }) => ({
    language: code,
    label,
    url: readers({ id: event.id, slug: event.slug, locale: code }),
  }))
}
