import type { Payload } from 'payload'
import type { Delivery } from '../core/webhooks/index.js'
import { eventKey, unfinishedKeys } from '../store/transaction/index.js'
import { dueDeliveries } from '../store/webhooks/storedDeliveries.js'
import { deliverAll } from './deliver.js'
import { queueDue } from './queueDue.js'

/** After this time what was not sure yet is looked at again. */
const later = 60_000

/**
 * Where the database has no transactions, a message can be read before it is sure that its release
 * stays: a save goes on there, or was cut off and is still to be taken back.
 */
async function sureOnes(payload: Payload, due: Delivery[]): Promise<Delivery[]> {
  const unsure = new Set(due.some(({ tried }) => tried === 0) ? await unfinishedKeys(payload) : [])
  return due.filter(({ tried, event }) => tried > 0 || !unsure.has(eventKey(event)))
}

/** Sends all that is due by now, in whatever process: each message is sent by one. */
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
