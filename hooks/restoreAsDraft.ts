import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import type { Id } from '../src/core/types.js'
import { slugOf } from '../src/store/optionsOf.js'
import { idOf } from '../src/store/toAgenda.js'
import { databaseOf } from '../src/store/gateway/database.js'

const restored = 'agendaRestoredAsDraft'

/**
 * Hooks that check a save are not told that a version is restored as a draft: it is noted for them
 * here.
 */
export const noteRestoredDraft =
  (key: 'events' | 'sessions'): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const { id, draft } = args as { id?: Id; draft?: boolean }
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

/** The version that is restored may be one that readers saw; as a draft it is in nobody's way. */
export const restoreAsDraft: CollectionBeforeChangeHook = ({ data, originalDoc, req }) =>
  req.context.isRestoringVersion && req.context[restored] === String(idOf(originalDoc))
    ? { ...data, _status: 'draft' }
    : data
