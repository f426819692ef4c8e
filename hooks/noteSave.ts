import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '../src/store/actor.js'

/**
 * Counts each save of a document as one revision. The revision that was sent only says where the
 * editor started.
 */
export const countRevision: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => ({
  ...data,
  revision: operation === 'create' ? 1 : (Number(originalDoc?.revision) || 0) + 1,
})

/**
 * Notes whose save this is; nobody's where the app itself writes. An author that was sent does not
 * count.
 */
export const noteAuthor: CollectionBeforeChangeHook = ({ data, req }) => {
  const id = actorOf(req)?.id
  return { ...data, changedBy: id === undefined ? null : String(id) }
}
