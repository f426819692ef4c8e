import type { CollectionAfterDeleteHook } from 'payload'
import { deleteReleases } from '../src/store/releases/storedReleases.js'
import { deleteReviews } from '../src/store/translation/reviews.js'

/** With an event that is deleted for good its releases and reviews go: nobody could find them, and its id may be another's one day. */
export const forgetEvent: CollectionAfterDeleteHook = async ({ id, req }) => {
  await deleteReleases(req.payload, id, req)
  await deleteReviews(req.payload, id)
}
