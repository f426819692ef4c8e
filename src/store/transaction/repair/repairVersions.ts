import type { CollectionSlug, Payload } from 'payload'
import { groupBy } from '../../../core/timedLine.js'
import type { Id } from '../../../core/types.js'
import { eventKey } from '../lease/keys.js'
import { releaseLease, takeLease } from '../lease/lease.js'
import type { Lease } from '../lease/leaseRow.js'
import { repairDocument } from './repairDocument.js'
import { slugOf } from '../../optionsOf.js'
import { inPortions } from '../../rawDocuments.js'
import { idOf } from '../../../core/ids.js'
import type { Doc } from '../../toAgenda.js'
import { databaseOf, type Fields } from '../../gateway/database.js'
import { adapterOf } from '../../gateway/adapter.js'

type Key = 'events' | 'sessions'
type Suspect = { id: Id; events: string[] }
type Latest = { parent: Id; version: Doc }

/** How many documents are mended before the lease is given back: others must not wait for long. */
const whileHeld = 50

const dates: Fields = { updatedAt: true, event: true }

/** The documents that do not agree with their versions, with the events that they belong to. */
async function suspects(payload: Payload, key: Key): Promise<Suspect[]> {
  const collection = slugOf(payload, key)
  const all = { collection, limit: 0, pagination: false }
  const { docs } = await databaseOf(payload).find({ ...all, select: dates })
  const versions = await databaseOf(payload).findVersions({
    ...all,
    where: { latest: { equals: true } },
    select: { parent: true, version: dates },
  })
  const latest = new Map<string, Latest[]>()
  for (const version of versions.docs) {
    const parent = String(version.parent)
    latest.set(parent, [...(latest.get(parent) ?? []), version])
  }
  const known = new Map(docs.map((doc) => [String(doc.id), doc]))
  const found: Suspect[] = []
  for (const id of new Set([...known.keys(), ...latest.keys()])) {
    const doc = known.get(id)
    const [first, ...more] = latest.get(id) ?? []
    if (doc && first && !more.length && String(first.version.updatedAt) >= String(doc.updatedAt))
      continue
    const events =
      key === 'events'
        ? [id]
        : [doc, ...(latest.get(id) ?? []).map(({ version }) => version)].map((each) =>
            idOf(each?.event),
          )
    found.push({
      id: doc?.id ?? first!.parent,
      events: [...new Set(events.filter((event) => event !== undefined).map(String))].sort(),
    })
  }
  return found
}

/**
 * Mends documents under the leases of their events, since another process may be saving them at
 * this moment. Where such a lease cannot be had, that process is at work there and nothing is done.
 *
 * @returns how many were mended
 */
async function repairInTurn(
  payload: Payload,
  collection: CollectionSlug,
  suspects: readonly Suspect[],
): Promise<number> {
  const leases: Lease[] = []
  let mended = 0
  try {
    for (const event of suspects[0]?.events ?? []) {
      const lease = await takeLease(payload, eventKey(event))
      if (!lease) return mended
      leases.push(lease)
    }
    for (const { id } of suspects) if (await repairDocument(payload, collection, id)) mended++
    return mended
  } finally {
    for (const lease of leases) await releaseLease(payload, lease)
  }
}

/**
 * Mends at the start of the process what a crash has left of saves and deletions that consist of
 * several writes. Only a database without transactions (a MongoDB that is no replica set) can be
 * left like that. Where nothing is wrong this only reads.
 */
export async function repairVersions(payload: Payload): Promise<void> {
  if (adapterOf(payload).name !== 'mongoose') return
  for (const key of ['events', 'sessions'] as const) {
    const collection = slugOf(payload, key)
    let mended = 0
    const ofOneAgenda = groupBy(await suspects(payload, key), ({ events }) => events.join())
    for (const all of ofOneAgenda.values())
      for (const some of inPortions(all, whileHeld))
        mended += await repairInTurn(payload, collection, some)
    if (mended)
      payload.logger.warn(
        `Agenda: what a crash had left unfinished was mended (${collection}: ${mended}).`,
      )
  }
}
