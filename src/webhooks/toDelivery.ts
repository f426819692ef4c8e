import { randomUUID } from 'node:crypto'
import type { Id } from '../core/types.js'
import type { Delivery } from '../core/webhooks/index.js'
import type { Webhook } from '../store/webhooks/storedWebhooks.js'
import type { Message } from './message.js'

/**
 * In milliseconds: nobody else sends a new message in this time, since its own process does so once
 * it is committed.
 */
const ownTime = 30_000

/** Makes the delivery of a message to an address. */
export function toDelivery(
  event: Id,
  { key, url }: Webhook,
  { type, body, release }: { type: Message['type']; body: string; release?: number },
): Delivery {
  const madeAt = Date.now()
  return {
    key: `msg_${randomUUID()}`,
    event: String(event),
    ...(release === undefined ? {} : { release }),
    webhook: key,
    host: new URL(url).host,
    type,
    body,
    state: 'waiting',
    tried: 0,
    dueAt: madeAt + ownTime,
    madeAt,
    attempts: [],
  }
}
