import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import Type from 'typebox'
import { Value } from 'typebox/value'
import type { Id } from '../../core/types.js'
import { isWebhookSecret, isWebhookUrl } from '../../core/webhooks/index.js'
import { refuse } from '../../errors.js'
import { databaseOf } from '../../store/gateway/database.js'
import { optionsOf, slugOf } from '../../store/optionsOf.js'
import { listDeliveries, loadDelivery } from '../../store/webhooks/storedDeliveries.js'
import {
  addWebhook,
  mostWebhooks,
  removeWebhook,
  type Webhook,
  webhooksOf,
} from '../../store/webhooks/storedWebhooks.js'
import { sendAgain, sendTest } from '../../webhooks/sendByHand.js'
import { newSecret } from '../../webhooks/sign.js'
import { forEditors, send } from '../builder/forEditors.js'
import { assertKnownFields } from '../refuseFields.js'
import { toDeliveryEntry, toWebhookEntry, type WebhooksEntry } from './entries.js'

/** How many messages of the log are shown. */
const shown = 50

type Named = { id: Id; uid: string; slug: string }

async function eventOf(req: PayloadRequest, id: Id): Promise<Named> {
  const doc = await databaseOf(req.payload).findOne({
    collection: slugOf(req.payload, 'events'),
    where: { id: { equals: id } },
    select: { uid: true, slug: true },
  })
  if (!doc) throw refuse(req, 'eventGone')
  return { id, uid: String(doc.uid ?? ''), slug: String(doc.slug ?? '') }
}

async function webhookOf(req: PayloadRequest, event: Named): Promise<Webhook> {
  const key = String(req.routeParams?.webhook ?? '')
  const found = (await webhooksOf(req.payload, event)).find((each) => each.key === key)
  if (!found) throw refuse(req, 'notFound')
  return found
}

const look = forEditors(async (req, event) =>
  send(req, {
    webhooks: (await webhooksOf(req.payload, await eventOf(req, event))).map(toWebhookEntry),
    deliveries: (await listDeliveries(req.payload, event, shown)).map((each) =>
      toDeliveryEntry(req, each),
    ),
  } satisfies WebhooksEntry),
)

const Given = Type.Object({ url: Type.String(), secret: Type.Optional(Type.String()) })

/** Answers with the secret, this once: it can never be read afterwards. */
const add = forEditors(async (req, event) => {
  await addDataAndFileToRequest(req)
  const found = await eventOf(req, event)
  assertKnownFields(req, Given, req.data)
  if (!Value.Check(Given, req.data)) throw refuse(req, 'badWebhook')
  const { url, secret = newSecret() } = req.data
  if (!isWebhookUrl(url, optionsOf(req.payload).privateWebhooks)) throw refuse(req, 'badWebhook')
  if (!isWebhookSecret(secret))
    throw refuse(req, 'badWebhook', { text: 'agenda:webhooks:badSecret' })
  const there = (await webhooksOf(req.payload, found)).filter(({ ofApp }) => !ofApp)
  if (there.length >= mostWebhooks)
    throw refuse(req, 'badWebhook', {
      text: 'agenda:webhooks:tooMany',
      vars: { most: mostWebhooks },
    })
  const added = await addWebhook(req.payload, event, { url, secret })
  return send(req, { ...toWebhookEntry(added), secret }, 201)
})

const remove = forEditors(async (req, event) => {
  const webhook = await webhookOf(req, await eventOf(req, event))
  if (webhook.ofApp) throw refuse(req, 'forbidden')
  await removeWebhook(req.payload, event, webhook.key)
  return send(req, {})
})

const test = forEditors(async (req, event) => {
  const found = await eventOf(req, event)
  const webhook = await webhookOf(req, found)
  return send(req, toDeliveryEntry(req, await sendTest(req.payload, found, webhook)))
})

const again = forEditors(async (req, event) => {
  const key = String(req.routeParams?.delivery ?? '')
  const delivery = await loadDelivery(req.payload, event, key)
  if (!delivery) throw refuse(req, 'notFound')
  return send(req, toDeliveryEntry(req, await sendAgain(req.payload, delivery)))
})

const at = '/agenda-builder/:event/webhooks'

/**
 * The endpoints for the addresses to which an event's releases are announced, and for the log of
 * messages. For users who may change the event.
 */
export const webhookEndpoints: Endpoint[] = [
  { path: at, method: 'get', handler: look },
  { path: at, method: 'post', handler: add },
  { path: `${at}/:webhook`, method: 'delete', handler: remove },
  { path: `${at}/:webhook/test`, method: 'post', handler: test },
  { path: `${at}/deliveries/:delivery/again`, method: 'post', handler: again },
]
