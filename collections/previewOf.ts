import type { CollectionConfig } from 'payload'
import type { ResolvedOptions } from '../src/options.js'
import { idOf } from '../src/core/ids.js'
import type { Doc } from '../src/store/toAgenda.js'

type Admin = NonNullable<CollectionConfig['admin']>

/**
 * The page on which a document can be seen: an event's own; for a session, its line on the page of
 * its event.
 */
function pageOf(
  document: Doc,
  of: 'event' | 'session',
  locale: string,
  { pages }: ResolvedOptions,
): string | null {
  const own = idOf(document.id)
  const event = of === 'event' ? own : idOf(document.event)
  if (!pages.preview || event === undefined) return null
  const slug =
    of === 'event' && typeof document.slug === 'string' ? document.slug || undefined : undefined
  return (
    pages.preview({ id: event, slug, locale }) +
    (of === 'session' && own !== undefined ? `#session-${own}` : '')
  )
}

/** The preview and live preview of Payload, where the options name the address of the pages. */
export const previewOf = (
  options: ResolvedOptions,
  of: 'event' | 'session',
): Pick<Admin, 'livePreview' | 'preview'> =>
  options.pages.preview
    ? {
        preview: (document, { locale }) => pageOf(document, of, locale, options),
        livePreview: { url: ({ data, locale }) => pageOf(data, of, locale.code, options) },
      }
    : {}
