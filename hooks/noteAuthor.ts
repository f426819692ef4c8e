import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '../src/store/actor.js'

/**
 * Notes whose save this is; nobody's where the app itself writes. An author that was sent does not
 * count.
 */
export const noteAuthor: CollectionBeforeChangeHook = ({ data, req }) => {
  const id = actorOf(req)?.id
  return { ...data, changedBy: id === undefined ? null : String(id) }
}
