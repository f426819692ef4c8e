import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { runningOperation } from '../../database/runningOperation.js'
import { holdLeases } from '../lease/holdLeases.js'
import { type Operation, openOperations } from '../lease/operations.js'
import { noteIn } from './operationJournal.js'
import type { TakeBack } from './takeBack.js'
import { adapterOf } from '../gateway/adapter.js'

/**
 * To be called before each write, with how it is taken back, and with the key of the lease that guards what is written where
 * that is not the first of them: whoever has that lease after a crash takes it back before they write there.
 */
export type Note = (step: TakeBack, key?: string) => Promise<void>

/** What the work is given besides the request for its saves. */
type Within = {
  operation: Operation
  /** For what is only read: it sees what was written before it. */
  reading: PayloadRequest
}

/**
 * Several saves as one: all of them or none, under these leases, with one moment at which others see them. Where the database
 * has transactions they are one; else what was written is taken back, under the lease that it was noted for: at once when one
 * of the saves fails, and by whoever has that lease next when this process dies.
 */
export async function wholeOrNothing<T>(
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
    // Each save inside begins for itself and joins the operation that is running.
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
