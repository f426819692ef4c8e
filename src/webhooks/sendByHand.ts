import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Id } from '../core/types.js'
import type { Delivery } from '../core/webhooks/index.js'
import { loadDelivery, saveDelivery, updateDelivery } from '../store/webhooks/storedDeliveries.js'
import type { Webhook } from '../store/webhooks/storedWebhooks.js'
import { deliver } from './deliver.js'
import { testMessage } from './message.js'
import { toDelivery } from './toDelivery.js'

/** How a message stands after somebody has sent it. */
const sent = async (payload: Payload, delivery: Delivery): Promise<Delivery> => {
  await deliver(payload, delivery)
  return (await loadDelivery(payload, delivery.event, delivery.key)) ?? delivery
}

/** Sends a test message and waits for the result. */
export async function sendTest(
  payload: Payload,
  event: { id: Id; uid: string; slug: string },
  webhook: Webhook,
): Promise<Delivery> {
  const message = testMessage(event, Date.now())
  const body = JSON.stringify(message)
  const delivery = toDelivery(event.id, webhook, { type: message.type, body })
  await saveDelivery(payload, delivery)
  return sent(payload, delivery)
}

/**
 * Sends a message again and waits for the result. One that was accepted before gets a new id, since
 * its receiver may ignore a message that it has accepted already.
 */
export async function sendAgain(payload: Payload, delivery: Delivery): Promise<Delivery> {
  const now = Date.now()
  if (delivery.state === 'delivered') {
    const again: Delivery = {
      ...delivery,
      key: `msg_${randomUUID()}`,
      state: 'waiting',
      tried: 0,
      attempts: [],
      madeAt: now,
      dueAt: now,
    }
    await saveDelivery(payload, again)
    return sent(payload, again)
  }
  await updateDelivery(payload, delivery.key, { state: 'waiting', dueAt: now })
  return sent(payload, { ...delivery, state: 'waiting', dueAt: now })
}
