import { LRUCache } from 'lru-cache'
import type { CollectionSlug, Payload } from 'payload'
import type { Id } from '../core/types.js'
import { perAdapter } from './gateway/perAdapter.js'
import type { Stored } from './gateway/database.js'

/**
 * How many lines of agendas a process keeps as they were read: those of about five large events, in
 * both their states.
 */
const most = 20_000

type Kept = { stamp: string; doc: Stored }

const memoryOf = perAdapter(() => new LRUCache<string, Kept>({ max: most }))

/**
 * The fields that form the stamp of a line: one of them changes whenever the line does, in
 * whichever process it was written. Instants are among them, since they follow their event's zone
 * without a save of the line.
 */
export const stampFields = ['updatedAt', 'revision', 'deletedAt', 'startsAt', 'endsAt']

const stampOf = (doc: Stored): string => stampFields.map((name) => String(doc[name])).join(' ')

/** Freezes a document in depth: a change of a kept document would change what others read. */
function frozen<T>(value: T): T {
  if (value && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const each of Object.values(value)) frozen(each)
  }
  return value
}

/**
 * The documents with these stamps, in their order. Those not saved since they were last read come
 * out of memory; the others are read through `read`, which is given their ids.
 */
export async function recallOrRead(
  payload: Payload,
  place: { collection: CollectionSlug; view: string },
  stamps: readonly Stored[],
  read: (ids: Id[]) => Promise<Stored[]>,
): Promise<Stored[]> {
  const memory = memoryOf(payload)
  const keyOf = ({ id }: Stored) => `${place.collection} ${place.view} ${String(id)}`
  const found = new Map<string, Stored>()
  for (const stamp of stamps) {
    const kept = memory.get(keyOf(stamp))
    if (kept?.stamp === stampOf(stamp)) found.set(String(stamp.id), kept.doc)
  }
  const missing = stamps.flatMap(({ id }) => (found.has(String(id)) ? [] : [id]))
  for (const doc of missing.length ? await read(missing) : []) {
    memory.set(keyOf(doc), { stamp: stampOf(doc), doc: frozen(doc) })
    found.set(String(doc.id), doc)
  }
  return stamps.flatMap(({ id }): Stored[] => {
    const doc = found.get(String(id))
    return doc ? [doc] : []
  })
}

/** Forgets all documents, as in a process that has just started. */
export const forgetDocuments = (payload: Payload): void => memoryOf(payload).clear()
