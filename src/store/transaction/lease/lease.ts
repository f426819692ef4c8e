import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload, PayloadRequest, Where } from 'payload'
import { outsideTransaction, withoutWaiting } from '../../../database/outsideTransaction.js'
import { databaseRefusalOf } from '../../databaseRefusals.js'
import { databaseOf } from '../../gateway/database.js'
import { replaySteps } from '../journal/journal.js'
import { collectionOf, isMine, type Lease, type Row, write } from './leaseRow.js'

/** How long things last, in milliseconds. */
export const leaseTimes = {
  /** A lease that is not renewed runs out: so long does a holder that died keep others waiting. */
  lasts: 5_000,
  /** A writer waits so long for its turn, and is then refused. */
  waits: 12_000,
  /** Between two tries, on average. */
  pause: 25,
  /** Between two renewals of a holder that lives. */
  beat: 1_500,
  /** A holder renews its lease for so long at most. */
  longest: 60_000,
}

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
  // The last holder never gave the lease back: it may have written something before it died, so
  // that readers must be shown the agenda anew.
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
    // The last holder may be slow, not dead: its transaction then keeps the row until it commits.
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
    // The key is unique, so the database refuses a second row: another writer was faster, and the
    // next try finds that writer's row.
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
 * Takes a lease, waiting for it where another writer has it. This happens outside of every
 * transaction, so that all other writers see it at once. What a holder that died had left half done
 * is taken back first.
 *
 * @param waits how long to wait, in milliseconds; with 0 it is tried once
 * @returns undefined where the lease could not be had in time
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
      // The database is busy with another write: that is a reason to wait, and no error.
      if (databaseRefusalOf(error) === 'databaseBusy') return undefined
      throw error
    })
    if (lease) return lease
    if (waits) await sleep(leaseTimes.pause * (0.5 + Math.random()))
  } while (Date.now() < giveUp)
  return undefined
}

/**
 * Proves that a lease is still held by this holder, and prolongs it.
 *
 * @param req with it, this is done inside the writer's own transaction
 * @returns false where the lease ran out and another writer has it now: nothing may be written then
 */
export async function renewLease(
  payload: Payload,
  lease: Lease,
  req?: Partial<PayloadRequest>,
): Promise<boolean> {
  const now = Date.now()
  if (!(await write(payload, isMine(lease), { until: now + leaseTimes.lasts }, req))) return false
  lease.provenAt = now
  return true
}

/**
 * That readers can see what was done under a lease. In the directory, `keys` are the documents that
 * were changed; none where that is not known.
 */
export type Effect = { keys?: string[] }

/** The number of changes of the directory that its row lists. */
const remembered = 200

/** The revision that follows on the one in a row, and the list of changes that goes with it. */
function counted({ revision = 0, changes }: Row, { keys }: Effect) {
  const next = revision + 1
  const log = [...(Array.isArray(changes) ? changes : []), { revision: next, keys: keys ?? [] }]
  return { revision: next, changes: keys?.length ? log.slice(-remembered) : [] }
}

/**
 * Counts a revision and gives the lease back in one write. Where another writer has the lease by
 * now the revision is counted all the same, and the lease stays the other's. Both writes are tried
 * until no other writer has changed the row in between.
 */
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

/**
 * Gives a lease back, so that the next writer has it at once. Where another writer has taken it
 * over meanwhile it stays that one's.
 *
 * @param effect given where readers can see what was done: the key's revision is counted then
 */
export const releaseLease = async (
  payload: Payload,
  lease: Lease,
  effect?: Effect,
): Promise<void> => {
  if (effect) return releaseCounted(payload, lease, effect)
  await write(payload, isMine(lease), { until: 0 })
}

/**
 * The leases that somebody holds at this moment.
 *
 * @param keys looks at these keys only
 * @param expired includes leases that ran out without being given back
 */
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
