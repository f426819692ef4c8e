import type { Payload } from 'payload'
import type { Delivery } from '../core/webhooks/index.js'
import { eventKey, unfinishedKeys } from '../store/transaction/index.js'
import { dueDeliveries } from '../store/webhooks/storedDeliveries.js'
import { deliverAll } from './deliver.js'
import { queueDue } from './queueDue.js'

/**
 * In milliseconds: after this time, messages whose release was not certain yet are looked at again.
 */
const later = 60_000

/**
 * The messages whose release is certain to stay. On a database without transactions a message can
 * be read before that: its save is still under way, or was cut off and will be taken back.
 */
async function sureOnes(payload: Payload, due: Delivery[]): Promise<Delivery[]> {
  const unsure = new Set(due.some(({ tried }) => tried === 0) ? await unfinishedKeys(payload) : [])
  return due.filter(({ tried, event }) => tried > 0 || !unsure.has(eventKey(event)))
}

/**
 * Sends everything that is due by now. Any process may call it: each message is sent by only one.
 */
export async function sendDue(payload: Payload): Promise<void> {
  const sent = new Set<string>()
  for (;;) {
    const due = (await dueDeliveries(payload, Date.now())).filter(({ key }) => !sent.has(key))
    const sure = await sureOnes(payload, due)
    if (sure.length < due.length) await queueDue(payload, Date.now() + later)
    if (!sure.length) return
    for (const { key } of sure) sent.add(key)
    await deliverAll(payload, sure)
  }
}
