import { APIError, type CollectionBeforeOperationHook } from 'payload'
import type { Id } from '../src/core/types.js'
import { listOf } from '../src/core/phrases.js'
import { slugOf } from '../src/store/optionsOf.js'
import { mergeOntoLatest } from '../src/store/mergeOntoLatest.js'
import { translate } from './refuse.js'

type UpdateArgs = { id?: Id; data?: Record<string, unknown> }

/**
 * Whoever sends the revision that they started from loses nothing to those who saved meanwhile: fields that only one
 * side changed are merged; the same field changed by both is answered 409 with both versions.
 */
export const mergeStale =
  (key: 'events' | 'sessions'): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const { id, data } = args as UpdateArgs
    if (operation !== 'update' || id === undefined || typeof data?.revision !== 'number') return args
    const merged = await mergeOntoLatest(req, slugOf(req.payload, key), id, data)
    if ('data' in merged) return { ...args, data: merged.data }
    const fields = listOf(merged.fields.map((name) => translate(req)(`agenda:fields:${name}`)), req.i18n.language)
    const { by } = merged
    throw new APIError(by ? translate(req)('agenda:errors:staleBy', { fields, by }) : translate(req)('agenda:errors:stale', { fields }), 409, { ...merged }, true)
  }
