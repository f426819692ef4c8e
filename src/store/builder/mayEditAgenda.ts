import type { PayloadRequest } from 'payload'
import { actorOf, mayWriteEvent, mayWriteEvents } from '../actor.js'
import { isId } from '../input/ids.js'
import { slugOf } from '../optionsOf.js'

/**
 * Whether this user may change the times, the people and the order of an event's agenda.
 * Translators may not.
 */
export function mayEditAgenda(
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  event: string,
): boolean {
  const actor = actorOf({ payload, user })
  return (
    actor !== undefined &&
    isId(payload, slugOf(payload, 'events'), event) &&
    mayWriteEvents(actor) &&
    mayWriteEvent(actor, event)
  )
}
