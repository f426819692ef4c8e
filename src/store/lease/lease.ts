import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload, PayloadRequest, Where } from 'payload'
import { outsideTransaction, withoutWaiting } from '../../database/outsideTransaction.js'
import type { Id } from '../../core/types.js'
import { databaseRefusalOf } from '../databaseRefusals.js'
import { replaySteps } from '../journal/journal.js'
import { optionsOf } from '../optionsOf.js'
import { databaseOf, type SlugOf } from '../gateway/database.js'

/**
 * The right to write one event's agenda. `token` rises with every holder, so that a late one is told apart; `provenAt`
 * is when it was last known to be held (milliseconds); `locked` that the holder's own transaction keeps others from it.
 */
export type Lease = {
  key: string
  token: number
  holder: string
  provenAt: number
  locked: boolean
}

/**
 * Milliseconds: how long a holder that died keeps others waiting; how long a writer waits for its turn; how often a
 * holder that lives says so, and for how long at most.
 */
export const leaseTimes = { lasts: 5_000, waits: 12_000, pause: 25, beat: 1_500, longest: 60_000 }

/** Which documents (`people:12`) were changed when the directory came to a revision. */
export type DirectoryChange = { revision: number; keys: string[] }

/** `revision` counts what was done under the key that readers can see; see src/store/compiled. */
type Row = {
  id: Id
  key: string
  token: number
  until: number
  holder: string
  revision?: number
  changes?: DirectoryChange[]
}

const collectionOf = (payload: Payload): SlugOf<Row> => optionsOf(payload).leaseSlug

/** One conditional write, which the database carries out as a whole; null when the condition does not hold. */
const write = (
  payload: Payload,
  where: Where,
  data: Record<string, unknown>,
  req: PayloadRequest = outsideTransaction,
) =>
  databaseOf(payload).updateOne({
    collection: collectionOf(payload),
    where,
    data,
    options: { atomic: true },
    req,
  })

/** One that was given back is nobody's, even when nobody has taken it since. */
const isMine = ({ key, token, holder }: Lease): Where => ({
  and: [
    { key: { equals: key } },
    { token: { equals: token } },
    { holder: { equals: holder } },
    { until: { greater_than: 0 } },
  ],
})

async function tryTake(payload: Payload, key: string, holder: string): Promise<Lease | undefined> {
  const collection = collectionOf(payload)
  const now = Date.now()
  const row = await databaseOf(payload).findOne({
    collection,
    where: { key: { equals: key } },
    req: outsideTransaction,
  })
  const lease = { key, holder, token: (row?.token ?? 0) + 1, provenAt: now, locked: false }
  const taken = { key, holder, token: lease.token, until: now + leaseTimes.lasts }
  // A holder that was not heard of again may have written before it went.
  const abandoned = row !== null && row.until !== 0
  const data = abandoned ? { ...taken, revision: (row.revision ?? 0) + 1, changes: [] } : taken
  if (row) {
    if (row.until > now) return undefined
    const unclaimed: Where = {
      and: [
        { key: { equals: key } },
        { token: { equals: row.token } },
        { until: { less_than_equal: now } },
      ],
    }
    // Its holder may be about to commit, and keeps the row until then.
    if (
      !(await (abandoned
        ? withoutWaiting(payload, (req) => write(payload, unclaimed, data, req))
        : write(payload, unclaimed, data)))
    )
      return undefined
    if (abandoned) await replaySteps(payload, key, () => renewLease(payload, lease))
    return lease
  }
  try {
    await databaseOf(payload).create({ collection, data, req: outsideTransaction })
    return lease
  } catch (error) {
    // Another writer made the row first: the unique key says so, and the next try finds it.
    if (
      await databaseOf(payload).findOne({
        collection,
        where: { key: { equals: key } },
        req: outsideTransaction,
      })
    )
      return undefined
    throw error
  }
}

/**
 * Waits for its turn, at most `waits` milliseconds; undefined when it did not come in time. Taken outside any
 * transaction, so that all see it.
 */
export async function takeLease(
  payload: Payload,
  key: string,
  waits = leaseTimes.waits,
): Promise<Lease | undefined> {
  const holder = randomUUID()
  const giveUp = Date.now() + waits
  do {
    const lease = await tryTake(payload, key, holder).catch((error: unknown) => {
      // Only kept from answering by another's write: a reason to wait, not a fault.
      if (databaseRefusalOf(error) === 'databaseBusy') return undefined
      throw error
    })
    if (lease) return lease
    if (waits) await sleep(leaseTimes.pause * (0.5 + Math.random()))
  } while (Date.now() < giveUp)
  return undefined
}

/**
 * Proves that the lease is still its own, and prolongs it; with `req`, inside the writer's own transaction.
 * False when it ran out and another writer has taken it: nothing may be written then.
 */
export async function renewLease(
  payload: Payload,
  lease: Lease,
  req?: PayloadRequest,
): Promise<boolean> {
  const now = Date.now()
  if (!(await write(payload, isMine(lease), { until: now + leaseTimes.lasts }, req))) return false
  lease.provenAt = now
  return true
}

/** What readers can see of what was done under a lease: that it was something, and in the directory to which documents. */
export type Effect = { keys?: string[] }

const remembered = 200

/** One more revision; of the directory's, which documents it was about, as far as that is known. */
function counted({ revision = 0, changes }: Row, { keys }: Effect) {
  const next = revision + 1
  const log = [...(Array.isArray(changes) ? changes : []), { revision: next, keys: keys ?? [] }]
  return { revision: next, changes: keys?.length ? log.slice(-remembered) : [] }
}

/** Counts what was done, and lets the next writer in; a lease that is another's by now stays the other's. */
async function releaseCounted(payload: Payload, lease: Lease, effect: Effect): Promise<void> {
  const key: Where = { key: { equals: lease.key } }
  for (;;) {
    const row = await databaseOf(payload).findOne({
      collection: collectionOf(payload),
      where: key,
      req: outsideTransaction,
    })
    if (!row) return
    const mine = row.token === lease.token && row.holder === lease.holder && row.until > 0
    const same: Where = {
      and: [key, { token: { equals: row.token } }, { revision: { equals: row.revision ?? 0 } }],
    }
    const where = mine
      ? { and: [isMine(lease), { revision: { equals: row.revision ?? 0 } }] }
      : same
    if (await write(payload, where, { ...counted(row, effect), ...(mine ? { until: 0 } : {}) }))
      return
  }
}

/** Lets the next writer in at once; `effect` where readers can see what was done. A lease that is another's by now stays as it is. */
export const releaseLease = async (
  payload: Payload,
  lease: Lease,
  effect?: Effect,
): Promise<void> => {
  if (effect) return releaseCounted(payload, lease, effect)
  await write(payload, isMine(lease), { until: 0 })
}

/** The keys of leases that were taken and not given back: of those asked for, or of all. `expired` ones count on demand. */
export async function takenLeases(
  payload: Payload,
  { keys, expired = false }: { keys?: string[]; expired?: boolean },
): Promise<{ key: string; holder: string }[]> {
  if (keys?.length === 0) return []
  const taken: Where = { until: { greater_than: expired ? 0 : Date.now() } }
  const where: Where = keys ? { and: [taken, { key: { in: keys } }] } : taken
  const { docs } = await databaseOf(payload).find({
    collection: collectionOf(payload),
    where,
    limit: 0,
    pagination: false,
    req: outsideTransaction,
  })
  return docs
}
