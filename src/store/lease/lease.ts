import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { optionsOf } from '../optionsOf.js'

/** The right to write one event's agenda. `token` rises with every holder, so that a late one is told apart. */
export type Lease = { key: string; token: number; holder: string }

/** Milliseconds: how long a holder that died keeps others waiting, and how long a writer waits for its turn. */
export const leaseTimes = { lasts: 5_000, waits: 12_000, pause: 25 }

type Row = { key: string; token: number; until: number }

const collectionOf = (payload: Payload) => optionsOf(payload).leaseSlug as CollectionSlug

/** One conditional write, which the database carries out as a whole; null when the condition does not hold. */
const write = (payload: Payload, where: Where, data: Record<string, unknown>, req?: PayloadRequest) =>
  payload.db.updateOne({ collection: collectionOf(payload), where, data, options: { atomic: true }, req } as never)

const isMine = ({ key, token, holder }: Lease): Where => ({
  and: [{ key: { equals: key } }, { token: { equals: token } }, { holder: { equals: holder } }],
})

async function tryTake(payload: Payload, key: string, holder: string): Promise<Lease | undefined> {
  const collection = collectionOf(payload)
  const now = Date.now()
  const row = (await payload.db.findOne({ collection, where: { key: { equals: key } } } as never)) as Row | null
  const lease = { key, holder, token: (row?.token ?? 0) + 1 }
  const data = { ...lease, until: now + leaseTimes.lasts }
  if (row) {
    if (row.until > now) return undefined
    const unclaimed: Where = { and: [{ key: { equals: key } }, { token: { equals: row.token } }, { until: { less_than_equal: now } }] }
    return (await write(payload, unclaimed, data)) ? lease : undefined
  }
  try {
    await payload.db.create({ collection, data } as never)
    return lease
  } catch (error) {
    // Another writer made the row first: the unique key says so, and the next try finds it.
    if (await payload.db.findOne({ collection, where: { key: { equals: key } } } as never)) return undefined
    throw error
  }
}

/** Waits for its turn; undefined when it did not come in time. Taken outside any transaction, so that all see it. */
export async function takeLease(payload: Payload, key: string): Promise<Lease | undefined> {
  const holder = randomUUID()
  const giveUp = Date.now() + leaseTimes.waits
  do {
    const lease = await tryTake(payload, key, holder)
    if (lease) return lease
    await sleep(leaseTimes.pause * (0.5 + Math.random()))
  } while (Date.now() < giveUp)
  return undefined
}

/**
 * The fence: proves inside the writer's own transaction that the lease is still its own, and prolongs it.
 * False when it ran out and another writer has taken it: nothing may be written then.
 */
export const renewLease = async (payload: Payload, lease: Lease, req: PayloadRequest): Promise<boolean> =>
  Boolean(await write(payload, isMine(lease), { until: Date.now() + leaseTimes.lasts }, req))

/** Lets the next writer in at once. A lease that is another's by now stays as it is. */
export const releaseLease = async (payload: Payload, lease: Lease): Promise<void> => {
  await write(payload, isMine(lease), { until: 0 })
}
