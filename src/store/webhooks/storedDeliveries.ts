import type { Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '../../core/types.js'
import type { Attempt, Delivery } from '../../core/webhooks/index.js'
import { databaseOf, type Fields, type SlugOf } from '../gateway/database.js'
import { optionsOf } from '../optionsOf.js'

type Row = Omit<Delivery, 'attempts' | 'release'> & {
  id: Id
  release?: number | null
  attempts?: Attempt[] | null
}

const collectionOf = (payload: Payload): SlugOf<Row> => optionsOf(payload).deliverySlug
export const deliveryCollection = collectionOf

const toDelivery = ({ id: _id, attempts, release, ...row }: Row): Delivery => ({
  ...row,
  ...(typeof release === 'number' ? { release } : {}),
  attempts: attempts ?? [],
})

const ofEvent = (event: Id): Where => ({ event: { equals: String(event) } })

const read = async (
  payload: Payload,
  where: Where,
  { limit = 0, sort = 'madeAt', select }: { limit?: number; sort?: string; select?: Fields } = {},
): Promise<Delivery[]> =>
  (
    await databaseOf(payload).find({
      collection: collectionOf(payload),
      where,
      sort,
      limit,
      pagination: false,
      ...(select ? { select } : {}),
    })
  ).docs.map(toDelivery)

/** All fields but the messages themselves. */
const withoutBody: Fields = Object.fromEntries(
  'key event release webhook host type state tried dueAt madeAt attempts'
    .split(' ')
    .map((name) => [name, true as const]),
)

/** What was sent about an event, and what is on its way, the latest first. */
export const listDeliveries = async (
  payload: Payload,
  event: Id,
  limit: number,
): Promise<Omit<Delivery, 'body'>[]> =>
  read(payload, ofEvent(event), { limit, sort: '-madeAt', select: withoutBody })

export const loadDelivery = async (
  payload: Payload,
  event: Id,
  key: string,
): Promise<Delivery | undefined> =>
  (await read(payload, { and: [ofEvent(event), { key: { equals: key } }] }))[0]

/** The deliveries that are due by now, the oldest first, a few at once. */
export const dueDeliveries = (payload: Payload, now: number): Promise<Delivery[]> =>
  read(
    payload,
    { and: [{ state: { equals: 'waiting' } }, { dueAt: { less_than_equal: now } }] },
    { limit: 50 },
  )

/** Of these deliveries, those that wait and that nobody has tried to send. */
export const untriedAmong = (payload: Payload, keys: string[]): Promise<Delivery[]> =>
  read(payload, {
    and: [{ key: { in: keys } }, { state: { equals: 'waiting' } }, { tried: { equals: 0 } }],
  })

/** When the next waiting delivery is due; undefined where none waits. */
export const nextDue = async (payload: Payload): Promise<number | undefined> =>
  (await read(payload, { state: { equals: 'waiting' } }, { limit: 1, sort: 'dueAt' }))[0]?.dueAt

/** Stores a delivery; with `req`, as part of the operation to which that belongs. */
export async function saveDelivery(
  payload: Payload,
  delivery: Delivery,
  req?: PayloadRequest,
): Promise<void> {
  const data = { ...delivery }
  await databaseOf(payload).create({ collection: collectionOf(payload), data, req })
}

/**
 * Claims a waiting delivery in order to send it; false where another process was first. Nobody else
 * tries it until `dueAt`, so that it is tried again if this process dies in between.
 */
export async function claimDelivery(
  payload: Payload,
  { key, tried }: Delivery,
  dueAt: number,
): Promise<boolean> {
  const taken = await databaseOf(payload).updateOne({
    collection: collectionOf(payload),
    where: {
      and: [
        { key: { equals: key } },
        { state: { equals: 'waiting' } },
        { tried: { equals: tried } },
      ],
    },
    data: { tried: tried + 1, dueAt },
    options: { atomic: true },
  })
  return taken !== null
}

/** Stores how a delivery went. */
export async function updateDelivery(
  payload: Payload,
  key: string,
  data: Partial<Pick<Delivery, 'attempts' | 'dueAt' | 'state' | 'tried'>>,
): Promise<void> {
  await databaseOf(payload).updateOne({
    collection: collectionOf(payload),
    where: { key: { equals: key } },
    data,
  })
}

/** Deletes deliveries of an event that were finished before an instant. */
export const pruneDeliveries = (payload: Payload, event: Id, before: number): Promise<void> =>
  databaseOf(payload).deleteMany({
    collection: collectionOf(payload),
    where: {
      and: [
        ofEvent(event),
        { state: { not_equals: 'waiting' } },
        { madeAt: { less_than: before } },
      ],
    },
  })
