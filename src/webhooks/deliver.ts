import type { Payload } from 'payload'
import { type Attempt, type Delivery, longestAttempt, pauseAfter } from '../core/webhooks/index.js'
import { optionsOf } from '../store/optionsOf.js'
import {
  claimDelivery,
  pruneDeliveries,
  updateDelivery,
} from '../store/webhooks/storedDeliveries.js'
import { targetOf } from '../store/webhooks/storedWebhooks.js'
import { post } from './post.js'
import { signed } from './sign.js'
import { queueDue } from './queueDue.js'

/** In milliseconds, how long sent messages are remembered. */
const remembered = 30 * 24 * 3_600_000

/** After these faults another attempt cannot end better. */
const hopeless = ['removed', 'secretLost', 'insecure']

async function attempt(payload: Payload, { key, body, webhook }: Delivery): Promise<Attempt> {
  const at = Date.now()
  const target = await targetOf(payload, webhook)
  if (!target) return { at, ms: 0, fault: 'removed' }
  if (!target.secret) return { at, ms: 0, fault: 'secretLost' }
  const headers = signed(target.secret, { id: key, at, body })
  return post(target.url, { headers, body }, { open: optionsOf(payload).privateWebhooks })
}

/**
 * Tries once to deliver a waiting message, and stores how it went; if it failed, the next attempt
 * is queued. Does nothing where another process is trying already. Returns what was stored.
 */
export async function deliver(payload: Payload, delivery: Delivery): Promise<Attempt | undefined> {
  const { key, event, attempts } = delivery
  if (!(await claimDelivery(payload, delivery, Date.now() + 3 * longestAttempt))) return undefined
  const made = await attempt(payload, delivery)
  const noted = [...attempts, made]
  const pause =
    made.fault && !hopeless.includes(made.fault) ? pauseAfter(delivery.tried + 1) : undefined
  if (pause === undefined) {
    await updateDelivery(payload, key, {
      state: made.fault ? 'failed' : 'delivered',
      attempts: noted,
    })
    await pruneDeliveries(payload, event, Date.now() - remembered)
  } else {
    const dueAt = Date.now() + pause
    await updateDelivery(payload, key, { attempts: noted, dueAt })
    await queueDue(payload, dueAt)
  }
  return made
}

/**
 * Delivers several messages, a few at a time. An error on the way is logged, and the message is
 * tried again later.
 */
export async function deliverAll(payload: Payload, deliveries: Delivery[]): Promise<void> {
  const left = [...deliveries]
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift())
      await deliver(payload, next).catch((fault: unknown) => payload.logger.error(fault))
  }
  await Promise.all([work(), work(), work(), work()])
}
