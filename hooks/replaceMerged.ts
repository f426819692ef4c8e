import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
} from 'payload'
import type { CollectionKey } from '../src/options.js'
import { followMerges } from '../src/store/merging/followMerges.js'
import { isMergeKey } from '../src/store/collectionKeys.js'
import { endRedirect } from '../src/store/merging/redirects.js'

/** Replaces references to an entry that was merged into another by references to that one. */
export const replaceMerged: CollectionBeforeChangeHook = ({ collection, data, req }) =>
  followMerges(req, collection.slug, data)

/**
 * Ends a redirect when a document is created under its id or comes back from the trash: it stands
 * for itself again.
 */
export const endRedirectHere =
  (key: CollectionKey): CollectionAfterChangeHook =>
  async ({ doc, operation, previousDoc, req }) => {
    const back = operation === 'create' || (previousDoc?.deletedAt && !doc.deletedAt)
    if (back && isMergeKey(key)) await endRedirect(req, key, doc.id, 'key')
    return doc
  }

/** Ends the redirects to a document that is deleted for good. */
export const endRedirectsTo =
  (key: CollectionKey): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    if (isMergeKey(key)) await endRedirect(req, key, id, 'to')
  }
