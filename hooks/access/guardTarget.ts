import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { actorOf, mayWriteEvent } from '../../src/store/actor.js'
import type { CollectionKey } from '../../src/options.js'
import { idOf } from '../../src/store/toAgenda.js'
import { translate } from '../refuse.js'

const ofAnEvent = new Set<CollectionKey>(['sessions', 'tracks'])

/** Nothing can be made in, or moved into, an event that its editor may not touch: access sees only the state before. */
export const guardTarget =
  (key: CollectionKey): CollectionBeforeChangeHook =>
  ({ data, req }) => {
    const actor = actorOf(req.user)
    if (actor && ofAnEvent.has(key) && !mayWriteEvent(actor, idOf(data.event))) {
      throw new APIError(translate(req)('agenda:errors:notYourEvent'), 403, null, true)
    }
    return data
  }
