import { type CollectionBeforeOperationHook, Forbidden } from 'payload'
import { refuse } from '../../src/errors.js'
import { actorOf, mayWriteLanguage } from '../../src/store/actor.js'
import type { OperationArgs } from '../../src/store/operationArgs.js'
import type { ResolvedOptions } from '../../src/options.js'

const onlyUpdates = new Set(['create', 'delete', 'restoreVersion'])

/**
 * Limits the language of a write to one of the app's. Translators may write their own languages
 * only, as drafts, and may neither create nor delete documents.
 */
export const limitTranslator =
  ({ languages }: ResolvedOptions): CollectionBeforeOperationHook =>
  ({ args, operation, overrideAccess, req }) => {
    const write: OperationArgs = args
    if (
      (overrideAccess ?? write.overrideAccess) ||
      !['create', 'update', 'delete', 'restoreVersion'].includes(operation)
    )
      return args
    const localization = req.payload.config.localization
    const codes = localization ? localization.localeCodes : languages.map(({ code }) => code)
    // Payload takes an unknown language for the first one, and would write there.
    const unknown = [req.query?.locale, req.locale, write.publishSpecificLocale].find(
      (locale) => locale && !codes.includes(String(locale)),
    )
    if (unknown) throw refuse(req, 'unknownLocale', { vars: { locale: String(unknown) } })
    // Creation and change are dated by the server's clock, not by the writer.
    const { createdAt: _c, updatedAt: _u, ...data } = write.data ?? {}
    const kept: OperationArgs & typeof args = write.data ? { ...args, data } : args
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
    } = kept
    return { ...rest, draft: true, data: { ...data, _status: 'draft' } }
  }
