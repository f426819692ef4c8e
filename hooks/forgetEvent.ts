import type { CollectionAfterDeleteHook } from 'payload'
import { deleteDocuments } from '../src/store/brought/storedDocuments.js'
import { deleteCompiled } from '../src/store/compiled/storedAgendas.js'
import { forgetFormerSlugs } from '../src/store/formerSlugs.js'
import { deleteReleases } from '../src/store/releases/storedReleases.js'
import { deleteReviews } from '../src/store/translation/reviews.js'

/**
 * With an event that is deleted for good its releases, what was compiled of it, its reviews and
 * what it remembers of documents go: nobody could find them, and its id may be another's one day.
 */
export const forgetEvent: CollectionAfterDeleteHook = async ({ id, req }) => {
  await deleteReleases(req.payload, id, req)
  await deleteCompiled(req, id)
  await deleteReviews(req.payload, id)
  await deleteDocuments(req, id)
  await forgetFormerSlugs(req, id)
}
