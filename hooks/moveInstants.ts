import type { CollectionAfterChangeHook } from 'payload'
import { rederiveInstants } from '../src/store/rederiveInstants.js'

/**
 * Derives the instants of all sessions anew when the event's zone changes: their times on the clock
 * stay, since these are what was announced.
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
