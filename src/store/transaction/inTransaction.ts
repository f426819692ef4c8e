import {
  commitTransaction,
  initTransaction,
  isolateObjectProperty,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { runningOperation } from '../../database/runningOperation.js'
import { adapterOf } from '../gateway/adapter.js'
import { noteIn } from './journal/operationJournal.js'
import type { TakeBack } from './journal/takeBack.js'
import { holdLeases } from './lease/holdLeases.js'
import { type Operation, openOperations } from './operations/operations.js'

/**
 * Notes how the next write is taken back; to be called before each write. Does nothing where the
 * database has transactions.
 *
 * @param key of the lease that guards what is written, where that is not the first one of
 *   `inTransaction`: whoever has that lease after a crash takes the write back
 */
export type Note = (step: TakeBack, key?: string) => Promise<void>

/** What `work` is given besides the request for its saves. */
type Within = {
  operation: Operation
  /** The request for what is only read: it sees what the operation has written so far. */
  reading: PayloadRequest
}

/**
 * Does several saves as one: all of them are stored, or none, and others see them at the same
 * moment. The operation has the leases of `keys` until it ends, so that nobody else writes there.
 *
 * Where the database has transactions this is one. Where it has none, what was written is taken
 * back as it was noted: at once when one of the saves fails, or, when the process dies, by whoever
 * takes the same lease next.
 *
 * Throws what `work` throws, the refusal `busy` (409) where a lease cannot be had in time, and
 * `undone` where a part of the work was rolled back.
 *
 * @param keys of the leases that are needed: see `eventKey` and `directoryKey`
 * @param work saves with the request that it is given, and reads with `reading`
 * @example
 * await inTransaction(req, [eventKey(event)], async (inner, note) => {
 *   await note(await toRestore(inner, sessions, id))
 *   await documentsOf(payload).update({ collection: sessions, id, data, req: inner, … })
 * })
 */
export async function inTransaction<T>(
  req: PayloadRequest,
  keys: [string, ...string[]],
  work: (req: PayloadRequest, note: Note, within: Within) => Promise<T>,
): Promise<T> {
  const { payload } = req
  const [key] = keys
  const id = await adapterOf(payload).beginTransaction()
  const operation = id === null ? undefined : openOperations(payload).get(id)
  if (id === null || !operation) throw new Error('No operation could be begun.')
  try {
    // Payload begins a transaction for each save inside; all of them join the operation that runs.
    const result = await runningOperation.run(id, async () => {
      const inner = isolateObjectProperty(req, 'transactionID')
      const reading = isolateObjectProperty(req, 'transactionID')
      reading.transactionID = id
      await holdLeases(inner, keys)
      return work(inner, (step, under = key) => noteIn(payload, operation, under, step), {
        operation,
        reading,
      })
    })
    await adapterOf(payload).commitTransaction(id)
    return result
  } catch (error) {
    await adapterOf(payload).rollbackTransaction(id)
    throw error
  }
}

/**
 * Does work inside of `inTransaction` that calls the database itself, and not through saves of
 * Payload, which begin a transaction of their own accord. Without this, such calls would be made
 * outside of the transaction, and what they wrote would stay when the operation fails.
 *
 * @param work is given the request with the transaction in it
 */
export async function joinTransaction<T>(
  req: PayloadRequest,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const own = isolateObjectProperty(req, 'transactionID')
  await initTransaction(own)
  try {
    const done = await work(own)
    await commitTransaction(own)
    return done
  } catch (error) {
    await killTransaction(own)
    throw error
  }
}
