import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import type { OperationArgs } from '../src/store/operationArgs.js'
import { slugOf } from '../src/store/optionsOf.js'
import { idOf } from '../src/core/ids.js'
import { databaseOf } from '../src/store/gateway/database.js'

const restored = 'agendaRestoredAsDraft'

/** Notes for other hooks that a version is restored as a draft: Payload does not tell them. */
export const noteRestoredDraft =
  (key: 'events' | 'sessions'): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const { id, draft }: OperationArgs = args
    if (operation !== 'restoreVersion' || !draft || id === undefined) return args
    const collection = slugOf(req.payload, key)
    const { docs } = await databaseOf(req.payload).findVersions({
      collection,
      limit: 1,
      pagination: false,
      req,
      where: { id: { equals: id } },
    })
    req.context[restored] = String(docs[0]?.parent)
    return args
  }

/**
 * Marks a restored version as a draft. It may be one that readers saw, and would be checked as
 * such; a draft conflicts with nothing.
 */
export const restoreAsDraft: CollectionBeforeChangeHook = ({ data, originalDoc, req }) =>
  req.context.isRestoringVersion && req.context[restored] === String(idOf(originalDoc))
    ? { ...data, _status: 'draft' }
    : data

/**
 * Ends the restoration of a version with its request. Payload marks such a request and never takes
 * the mark back: a save that follows in the same request (a second mutation) would lose every field
 * that it does not send, as a restored version may.
 */
export const endRestoration: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation === 'create' || operation === 'update') && req.context.isRestoringVersion)
    req.context.isRestoringVersion = false
  return args
}
