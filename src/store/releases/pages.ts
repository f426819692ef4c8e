import type { Payload } from 'payload'
import { pageAddress } from '../addresses.js'
import { codesOf } from '../compiled/languages.js'
import { toSourceEvent } from '../compiled/toSource.js'
import type { Stored } from '../gateway/database.js'
import { languagesFor } from './readPublication.js'

/** The page on which readers see an event in one language. */
export type PublicPage = { language: string; label: string; url: string }

/**
 * The pages of an event in each language in which it is out, the preferred one first; none where
 * the app has no pages.
 */
export function pagesOf(payload: Payload, own: Stored, preferred?: string | null): PublicPage[] {
  const { id, slug, ...event } = toSourceEvent(own, codesOf(payload))
  if (!slug) return []
  return languagesFor(payload, { id, slug, ...event }, preferred).flatMap(({ code, label }) => {
    const url = pageAddress(payload, { locale: code, event: { id, slug } })
    return url === null ? [] : [{ language: code, label, url }]
  })
}
