import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '../src/store/actor.js'

/**
 * Whose save this is; nobody's where the app itself writes. What was sent as the author does not
 * count.
 */
export const noteAuthor: CollectionBeforeChangeHook = ({ data, req }) => {
  const id = actorOf(req)?.id
  return { ...data, changedBy: id === undefined ? null : String(id) }
}
