import { APIError, type CollectionBeforeOperationHook, Forbidden } from 'payload'
import { actorOf, mayWriteLanguage } from '../../src/store/actor.js'
import type { ResolvedOptions } from '../../src/options.js'
import { translate } from '../refuse.js'

type WriteArgs = {
  data?: Record<string, unknown>
  draft?: boolean
  overrideAccess?: boolean
  publishAllLocales?: unknown
  publishSpecificLocale?: unknown
  unpublishAllLocales?: unknown
}

const onlyUpdates = new Set(['create', 'delete', 'restoreVersion'])

/** Languages: one of the app's for every write. Translators: their own languages, drafts only, no new and no fewer documents. */
export const limitTranslator =
  ({ languages }: ResolvedOptions): CollectionBeforeOperationHook =>
  ({ args, operation, overrideAccess, req }) => {
    const write = args as WriteArgs
    if (
      (overrideAccess ?? write.overrideAccess) ||
      !['create', 'update', 'delete', 'restoreVersion'].includes(operation)
    )
      return args
    const localization = req.payload.config.localization
    const codes = localization ? localization.localeCodes : languages.map(({ code }) => code)
    // Payload takes a language that it does not know for the first one, and writes there.
    const unknown = [req.query?.locale, req.locale, write.publishSpecificLocale].find(
      (locale) => locale && !codes.includes(String(locale)),
    )
    if (unknown)
      throw new APIError(
        translate(req)('agenda:errors:unknownLocale', { locale: String(unknown) }),
        400,
        null,
        true,
      )
    // The clock of the server says when something was made and changed, not the writer.
    const { createdAt: _c, updatedAt: _u, ...data } = write.data ?? {}
    const kept = write.data ? { ...args, data } : args
    const actor = actorOf(req)
    if (actor?.role !== 'translator') return kept
    if (onlyUpdates.has(operation) || req.file) throw new Forbidden(req.t)
    if (!mayWriteLanguage(actor, req.locale ?? undefined)) {
      throw new APIError(translate(req)('agenda:errors:translatorsOnlyTexts'), 403, null, true)
    }
    if (
      data._status === 'published' ||
      write.publishAllLocales ||
      write.publishSpecificLocale ||
      write.unpublishAllLocales
    ) {
      throw new APIError(translate(req)('agenda:errors:publishNotAllowed'), 403, null, true)
    }
    const {
      publishAllLocales: _p,
      publishSpecificLocale: _s,
      unpublishAllLocales: _n,
      ...rest
    } = kept as typeof kept & WriteArgs
    return { ...rest, draft: true, data: { ...data, _status: 'draft' } }
  }
