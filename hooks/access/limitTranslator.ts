import { type CollectionBeforeOperationHook, Forbidden } from 'payload'
import { refuse } from '../../src/errors.js'
import { actorOf, mayWriteLanguage } from '../../src/store/actor.js'
import type { ResolvedOptions } from '../../src/options.js'

type WriteArgs = {
  data?: Record<string, unknown>
  draft?: boolean
  overrideAccess?: boolean
  publishAllLocales?: unknown
  publishSpecificLocale?: unknown
  unpublishAllLocales?: unknown
}

const onlyUpdates = new Set(['create', 'delete', 'restoreVersion'])

/**
 * Languages: one of the app's for every write. Translators: their own languages, drafts only, no
 * new and no fewer documents.
 */
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
    if (unknown) throw refuse(req, 'unknownLocale', { vars: { locale: String(unknown) } })
    // The clock of the server says when something was made and changed, not the writer.
    const { createdAt: _c, updatedAt: _u, ...data } = write.data ?? {}
    const kept = write.data ? { ...args, data } : args
    const actor = actorOf(req)
    if (actor?.role !== 'translator') return kept
    if (onlyUpdates.has(operation) || req.file) throw new Forbidden(req.t)
    if (!mayWriteLanguage(actor, req.locale ?? undefined)) {
      throw refuse(req, 'translatorsOnlyTexts')
    }
    if (
      data._status === 'published' ||
      write.publishAllLocales ||
      write.publishSpecificLocale ||
      write.unpublishAllLocales
    ) {
      throw refuse(req, 'publishNotAllowed')
    }
    const {
      publishAllLocales: _p,
      publishSpecificLocale: _s,
      unpublishAllLocales: _n,
      ...rest
    } = kept as typeof kept & WriteArgs
    return { ...rest, draft: true, data: { ...data, _status: 'draft' } }
  }
