import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { refuse } from '../../src/errors.js'
import { actorOf, mayWriteEvent } from '../../src/store/actor.js'
import type { CollectionKey } from '../../src/options.js'
import type { Id } from '../../src/core/types.js'
import { slugOf } from '../../src/store/optionsOf.js'
import { rawDocument, viewsOf } from '../../src/store/rawDocuments.js'
import { idOf } from '../../src/core/ids.js'

const ofAnEvent = new Set<CollectionKey>(['sessions', 'tracks'])

/** The events to which a document belongs before the write: for readers, and in its draft. */
async function eventsBefore(
  req: PayloadRequest,
  key: CollectionKey,
  id: Id | undefined,
): Promise<(Id | undefined)[]> {
  if (id === undefined) return []
  const collection = slugOf(req.payload, key)
  const found = await Promise.all(
    viewsOf(req.payload, collection).map((view) =>
      rawDocument(req.payload, collection, id, { view, req, trashed: true }),
    ),
  )
  return found.flatMap((doc) => (doc ? [idOf(doc.event)] : []))
}

/**
 * Refuses to create a document in an event that this editor may not change, and to move one into it
 * or out of it. Access functions see either what readers see or the draft before the write,
 * whichever lets the editor in, and never the result of the write.
 */
export const guardTarget =
  (key: CollectionKey): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    const actor = actorOf(req)
    if (!actor || !ofAnEvent.has(key) || actor.events.length === 0) return data
    const before = operation === 'update' ? await eventsBefore(req, key, idOf(originalDoc)) : []
    if (![idOf(data.event), ...before].every((event) => mayWriteEvent(actor, event))) {
      throw refuse(req, 'notYourEvent')
    }
    return data
  }
