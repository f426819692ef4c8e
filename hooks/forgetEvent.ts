import type { CollectionAfterDeleteHook } from 'payload'
import { deleteDocuments } from '../src/store/brought/storedDocuments.js'
import { deleteCompiled } from '../src/store/compiled/storedAgendas.js'
import { forgetFormerSlugs } from '../src/store/formerSlugs.js'
import { deleteReleases } from '../src/store/releases/storedReleases.js'
import { deleteReviews } from '../src/store/translation/reviews.js'
import { deleteDeliveries } from '../src/store/webhooks/storedDeliveries.js'
import { deleteWebhooks } from '../src/store/webhooks/storedWebhooks.js'

/**
 * Deletes what belongs to an event that is deleted for good: its releases, what was compiled of it,
 * its reviews, the documents that it remembers, and its webhooks. Nobody could find them any more,
 * and its id may be given to another event one day.
 */
export const forgetEvent: CollectionAfterDeleteHook = async ({ id, req }) => {
  await deleteReleases(req.payload, id, req)
  await deleteCompiled(req, id)
  await deleteReviews(req.payload, id)
  await deleteDocuments(req, id)
  await forgetFormerSlugs(req, id)
  await deleteWebhooks(req, id)
  await deleteDeliveries(req, id)
}
