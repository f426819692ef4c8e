import { createHash, randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import { secretPrefix } from '../../core/webhooks/index.js'
import { databaseOf, type SlugOf } from '../gateway/database.js'
import { optionsOf } from '../optionsOf.js'

/** An address to which releases are announced. */
export type Webhook = {
  key: string
  url: string
  /** It comes from the options of the app, and can only be changed there. */
  ofApp: boolean
}

type Row = { id: Id; key: string; event: string; url: string; secret: string; addedAt: number }

const collectionOf = (payload: Payload): SlugOf<Row> => optionsOf(payload).webhookSlug

/** A key that is the same in all processes, as long as the address stays the same. */
const keyOfApp = (url: string) =>
  `app-${createHash('sha256').update(url).digest('hex').slice(0, 24)}`

/** The addresses of the app's options to which an event's releases are announced. */
const ofApp = (payload: Payload, names: readonly string[]) =>
  optionsOf(payload).webhooks.filter(
    ({ events }) => !events || events.some((name) => names.includes(name)),
  )

/**
 * All addresses to which an event's releases are announced, those of the app first.
 * @param event its id, and its slug where it has one: options may name it by either
 */
export async function webhooksOf(
  payload: Payload,
  { id, slug }: { id: Id; slug?: string },
  req?: PayloadRequest,
): Promise<Webhook[]> {
  const { docs } = await databaseOf(payload).find({
    collection: collectionOf(payload),
    where: { event: { equals: String(id) } },
    sort: 'addedAt',
    limit: 0,
    pagination: false,
    select: { key: true, url: true },
    req,
  })
  return [
    ...ofApp(payload, [String(id), ...(slug ? [slug] : [])]).map(({ url }) => ({
      key: keyOfApp(url),
      url,
      ofApp: true,
    })),
    ...docs.map(({ key, url }) => ({ key, url, ofApp: false })),
  ]
}

/**
 * The address to which a message goes, and the secret that signs it; undefined where the secret can
 * no longer be read.
 */
export type Target = { url: string; secret?: string }

/** The target that a delivery names; undefined where it was removed since. */
export async function targetOf(payload: Payload, key: string): Promise<Target | undefined> {
  const own = optionsOf(payload).webhooks.find(({ url }) => keyOfApp(url) === key)
  if (own) return { url: own.url, secret: own.secret }
  const row = await databaseOf(payload).findOne({
    collection: collectionOf(payload),
    where: { key: { equals: key } },
  })
  if (!row) return undefined
  // If the app's own secret has changed, what comes out of the decryption is no secret.
  const secret = payload.decrypt(row.secret)
  return { url: row.url, ...(secret.startsWith(secretPrefix) ? { secret } : {}) }
}

/** How many addresses an event can have. */
export const mostWebhooks = 10

/** Adds an address to those of an event. Its secret is stored encrypted. */
export async function addWebhook(
  payload: Payload,
  event: Id,
  { url, secret }: { url: string; secret: string },
): Promise<Webhook> {
  const key = randomUUID()
  await databaseOf(payload).create({
    collection: collectionOf(payload),
    data: {
      key,
      event: String(event),
      url,
      secret: payload.encrypt(secret),
      addedAt: Date.now(),
    },
  })
  return { key, url, ofApp: false }
}

/** Removes an address from those of an event. What is on its way there is given up. */
export async function removeWebhook(payload: Payload, event: Id, key: string): Promise<void> {
  await databaseOf(payload).deleteMany({
    collection: collectionOf(payload),
    where: { and: [{ key: { equals: key } }, { event: { equals: String(event) } }] },
  })
}
