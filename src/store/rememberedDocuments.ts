import { LRUCache } from 'lru-cache'
import type { CollectionSlug, Payload } from 'payload'
import type { Id } from '../core/types.js'
import type { Doc } from './toAgenda.js'
import { adapterOf } from './gateway/adapter.js'

/**
 * Lines of agendas that a process keeps, as they were read: those of some five large events,
 * readers' state and drafts.
 */
const most = 20_000

type Kept = { stamp: string; doc: Doc }

const memories = new WeakMap<object, LRUCache<string, Kept>>()

function memoryOf(payload: Payload): LRUCache<string, Kept> {
  const known = memories.get(adapterOf(payload))
  if (known) return known
  const memory = new LRUCache<string, Kept>({ max: most })
  memories.set(adapterOf(payload), memory)
  return memory
}

/**
 * The fields of a line of which one is another as soon as the line is, whichever process wrote it:
 * its instants follow its event's zone without a save of its own.
 */
export const stampFields = ['updatedAt', 'revision', 'deletedAt', 'startsAt', 'endsAt']

const stampOf = (doc: Doc): string => stampFields.map((name) => String(doc[name])).join(' ')

/** Whoever changed a kept document would change what others read. */
function frozen<T>(value: T): T {
  if (value && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const each of Object.values(value)) frozen(each)
  }
  return value
}

/**
 * The documents of these stamps in their order: those that have not been saved since they were last
 * read out of memory, the others through `read`, which is given their ids.
 */
export async function recallOrRead(
  payload: Payload,
  place: { collection: CollectionSlug; view: string },
  stamps: readonly Doc[],
  read: (ids: Id[]) => Promise<Doc[]>,
): Promise<Doc[]> {
  const memory = memoryOf(payload)
  const keyOf = ({ id }: Doc) => `${place.collection} ${place.view} ${String(id)}`
  const found = new Map<string, Doc>()
  for (const stamp of stamps) {
    const kept = memory.get(keyOf(stamp))
    if (kept?.stamp === stampOf(stamp)) found.set(String(stamp.id), kept.doc)
  }
  const missing = stamps.flatMap(({ id }) => (found.has(String(id)) ? [] : [id as Id]))
  for (const doc of missing.length ? await read(missing) : []) {
    memory.set(keyOf(doc), { stamp: stampOf(doc), doc: frozen(doc) })
    found.set(String(doc.id), doc)
  }
  return stamps.flatMap(({ id }): Doc[] => {
    const doc = found.get(String(id))
    return doc ? [doc] : []
  })
}

/** As in a process that has just started. */
export const forgetDocuments = (payload: Payload): void => memoryOf(payload).clear()
