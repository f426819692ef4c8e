import type { CollectionBeforeOperationHook } from 'payload'
import type { Id } from '../src/core/types.js'
import { slugOf } from '../src/store/optionsOf.js'
import { rawDocument } from '../src/store/rawDocuments.js'

type UpdateArgs = { id?: Id; draft?: boolean; data?: Record<string, unknown> }

/**
 * A write that names no status, to a document with an unpublished draft, goes to that draft. Payload would otherwise
 * copy the draft over what readers see and mark it as a draft: a silent unpublishing (payload issue 13267). Not into the
 * trash: what goes there goes for readers too.
 */
export const keepDraft =
  (key: 'events' | 'sessions'): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const { id, draft, data } = args as UpdateArgs
    if (operation !== 'update' || id === undefined || draft || !data || data._status || data.deletedAt) return args
    const latest = await rawDocument(req.payload, slugOf(req.payload, key), id, { view: 'draft', req, trashed: true })
    return latest?._status === 'draft' ? { ...args, draft: true } : args
  }
