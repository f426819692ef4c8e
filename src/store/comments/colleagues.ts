import type { PayloadRequest } from 'payload'
import type { Colleague } from '../../core/comments/index.js'
import { foldName } from '../../core/names/index.js'
import { groupBy } from '../../core/timedLine.js'
import type { Id } from '../../core/types.js'
import { actorOf, mayWriteEvent, mayWriteEvents } from '../actor.js'
import { optionsOf, slugOf } from '../optionsOf.js'
import { nameOfUser } from '../presence/namesOfUsers.js'
import { rawDocuments } from '../rawDocuments.js'

/** Somebody who may be named in the comments of an event. */
export type Reachable = Colleague & { email?: string }

/**
 * Who may change the agenda of an event, and so read its comments: those can be named in them. Two
 * who are called the same are told apart by their address.
 */
export async function colleaguesOf(req: PayloadRequest, event: Id): Promise<Reachable[]> {
  const { payload } = req
  const { role } = optionsOf(payload).accounts.fields
  const docs = await rawDocuments(
    payload,
    slugOf(payload, 'users'),
    { [role]: { in: ['admin', 'editor'] } },
    { view: 'published', req },
  )
  const found = docs.flatMap((doc): Reachable[] => {
    const actor = actorOf({ payload, user: doc })
    const email = typeof doc.email === 'string' ? doc.email : undefined
    const name = nameOfUser(doc, req)
    return actor && name !== undefined && mayWriteEvents(actor) && mayWriteEvent(actor, event)
      ? [{ id: String(actor.id), name, email }]
      : []
  })
  const alike = groupBy(found, ({ name }) => foldName(name))
  return found.map((each) =>
    (alike.get(foldName(each.name))?.length ?? 0) > 1 && each.email && each.email !== each.name
      ? { ...each, name: `${each.name} (${each.email})` }
      : each,
  )
}
