import { randomUUID } from 'node:crypto'
import type { Id } from '../core/types.js'
import type { Delivery } from '../core/webhooks/index.js'
import type { Webhook } from '../store/webhooks/storedWebhooks.js'
import type { Message } from './message.js'

/** Nobody else sends it in this time: its own process does, once it is committed. */
const ownTime = 30_000

/** A message on its way to an address. */
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
