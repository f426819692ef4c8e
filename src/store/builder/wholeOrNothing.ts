import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { running } from '../../database/running.js'
import { openOperations } from '../lease/operations.js'

/** What undoes a write, where the database cannot. */
export type Undo = () => Promise<void>

/**
 * Several saves as one: all of them or none, under one lease, with one moment at which others see them. Where the database
 * has transactions they are one; else what was written is taken back, under the same lease, by what `work` handed to `onFailure`,
 * the last first.
 */
export async function wholeOrNothing<T>(req: PayloadRequest, work: (req: PayloadRequest, onFailure: (undo: Undo) => void) => Promise<T>): Promise<T> {
  const { db } = req.payload
  const id = await db.beginTransaction()
  if (id === null) throw new Error('No operation could be begun.')
  const real = openOperations(req.payload).get(id)?.real ?? false
  const undos: Undo[] = []
  try {
    // Each save inside begins for itself and joins the operation that is running.
    const result = await running.run(id, async () => {
      try {
        return await work(isolateObjectProperty(req, 'transactionID'), (undo) => undos.push(undo))
      } catch (error) {
        if (!real) for (const undo of undos.toReversed()) await undo()
        throw error
      }
    })
    await db.commitTransaction(id)
    return result
  } catch (error) {
    await db.rollbackTransaction(id)
    throw error
  }
}
