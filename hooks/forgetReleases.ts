import type { CollectionAfterDeleteHook } from 'payload'
import { deleteReleases } from '../src/store/releases/storedReleases.js'

/** With an event that is deleted for good its releases go: nobody could find them, and its id may be another's one day. */
export const forgetReleases: CollectionAfterDeleteHook = async ({ id, req }) => {
  await deleteReleases(req.payload, id, req)
}
