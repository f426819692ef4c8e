import type { CollectionAfterDeleteHook } from 'payload'
import { deleteDocuments } from '../src/store/brought/storedDocuments.js'
import { deleteCompiled } from '../src/store/compiled/storedAgendas.js'
import { deleteRowsOf } from '../src/store/deleteRowsOf.js'
import { forgetFormerSlugs } from '../src/store/formerSlugs.js'

/**
 * Deletes what belongs to an event that is deleted for good: its releases, what was compiled of it,
 * its reviews, the documents that it remembers, and its webhooks. Nobody could find them any more,
 * and its id may be given to another event one day.
 */
export const forgetEvent: CollectionAfterDeleteHook = async ({ id, req }) => {
  await deleteRowsOf(req, id)
  await deleteCompiled(req, id)
  await deleteDocuments(req, id)
  await forgetFormerSlugs(req, id)
}
