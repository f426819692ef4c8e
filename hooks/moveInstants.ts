import type { CollectionAfterChangeHook } from 'payload'
import { rederiveInstants } from '../src/store/rederiveInstants.js'

/**
 * The clock on the wall is the truth: when the zone changes, the sessions keep their times and
 * their instants move.
 */
export const moveInstants: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const moved = doc.timeZone !== previousDoc?.timeZone
  const nowPublic = doc._status === 'published' && previousDoc?._status !== 'published'
  if (operation === 'update' && (moved || nowPublic)) {
    await rederiveInstants(req, doc.id, doc.timeZone, doc._status === 'published')
  }
  return doc
}
