import type { Payload, PayloadRequest } from 'payload'
import { runningOperation } from '../database/runningOperation.js'
import { pageAddress } from '../store/addresses.js'
import { settingsFor } from '../store/compiled/settingsFor.js'
import { listenToReleases, type ReleaseMade } from '../store/releases/tellRelease.js'
import { eventKey, operationOf } from '../store/transaction/index.js'
import {
  deliveryCollection,
  nextDue,
  saveDelivery,
  untriedAmong,
} from '../store/webhooks/storedDeliveries.js'
import { webhooksOf } from '../store/webhooks/storedWebhooks.js'
import { deliverAll } from './deliver.js'
import { type Message, toMessage } from './message.js'
import { toDelivery } from './toDelivery.js'
import { queueDue } from './queueDue.js'

const messageOf = (payload: Payload, { release, agendas }: ReleaseMade): Message | undefined => {
  const slug = Object.values(agendas)[0]?.event.slug ?? ''
  return toMessage(release.event, release, agendas, {
    href: (language, path, query) => settingsFor(payload, slug, language).href(path, query),
    page: (locale) => pageAddress(payload, { locale, event: { id: release.event, slug } }),
  })
}

/** Sends the messages of a release once it is committed; the save does not wait for it. */
function sendAtOnce(payload: Payload, keys: string[]): void {
  const send = async () => deliverAll(payload, await untriedAmong(payload, keys))
  // It must not become part of the operation that has just ended.
  runningOperation.exit(() => {
    send().catch((fault: unknown) => payload.logger.error(fault))
  })
}

/** Stores the messages of a release together with it, and has them sent once it is committed. */
async function writeMessages(req: PayloadRequest, made: ReleaseMade): Promise<void> {
  const { payload } = req
  const { event, number } = made.release
  const message = messageOf(payload, made)
  const webhooks = message && (await webhooksOf(payload, message.data.event, req))
  if (!message || !webhooks?.length) return
  const body = JSON.stringify(message)
  const deliveries = webhooks.map((webhook) =>
    toDelivery(event, webhook, { type: message.type, body, release: number }),
  )
  for (const delivery of deliveries) {
    const { key } = delivery
    await made.takeBack(
      { type: 'drop', collection: deliveryCollection(payload), key },
      eventKey(event),
    )
    await saveDelivery(payload, delivery, req)
  }
  // A job sends them if this process ends before it has done so.
  await queueDue(payload, Math.max(...deliveries.map(({ dueAt }) => dueAt)), req)
  const operation = await operationOf(payload, req)
  // If the release is rolled back, its messages are gone too.
  operation?.endings.push(() =>
    sendAtOnce(
      payload,
      deliveries.map(({ key }) => key),
    ),
  )
}

/**
 * Starts to announce releases to the addresses that want to be told. Messages that an earlier
 * process has left are queued: a job that was running when its process ended would never be run
 * again.
 */
export async function startWebhooks(payload: Payload): Promise<void> {
  listenToReleases(payload, writeMessages)
  const due = await nextDue(payload)
  if (due !== undefined) await queueDue(payload, due)
}
