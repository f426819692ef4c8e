import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { running } from '../../database/running.js'
import { holdLeases, proveLeases } from '../lease/holdLeases.js'
import { openOperations } from '../lease/operations.js'
import { forgetSteps, noteStep } from './journal.js'
import { takeBack, type TakeBack } from './takeBack.js'

/**
 * To be called before each write, with how it is taken back, and with the key of the lease that guards what is written where
 * that is not the first of them: whoever has that lease after a crash takes it back before they write there.
 */
export type Note = (step: TakeBack, key?: string) => Promise<void>

/** Only as long as the leases are held: whoever took one over did this already, and may have written since. */
async function takeAllBack(req: PayloadRequest, keys: string[], steps: TakeBack[]): Promise<void> {
  if (!steps.length) return
  const held = await proveLeases(req, { moment: 0 }).then(() => true, () => false)
  if (!held) return
  for (const step of steps.toReversed()) await takeBack(req.payload, step)
  await forgetSteps(req.payload, keys)
}

/**
 * Several saves as one: all of them or none, under these leases, with one moment at which others see them. Where the database
 * has transactions they are one; else what was written is taken back, under the lease that it was noted for: at once when one
 * of the saves fails, and by whoever has that lease next when this process dies.
 */
export async function wholeOrNothing<T>(req: PayloadRequest, keys: [string, ...string[]], work: (req: PayloadRequest, note: Note) => Promise<T>): Promise<T> {
  const { payload } = req
  const [key] = keys
  const id = await payload.db.beginTransaction()
  if (id === null) throw new Error('No operation could be begun.')
  const real = openOperations(payload).get(id)?.real ?? false
  const steps: TakeBack[] = []
  const noted = new Set<string>()
  const note: Note = async (step, under = key) => {
    if (real) return
    // What an operation left that could not even forget what it had done is nobody's any more.
    if (!noted.has(under)) await forgetSteps(payload, [under])
    noted.add(under)
    await noteStep(payload, under, steps.push(step), step)
  }
  try {
    // Each save inside begins for itself and joins the operation that is running.
    const result = await running.run(id, async () => {
      const inner = isolateObjectProperty(req, 'transactionID')
      await holdLeases(inner, keys)
      try {
        const done = await work(inner, note)
        if (steps.length) await forgetSteps(payload, [...noted])
        return done
      } catch (error) {
        await takeAllBack(inner, [...noted], steps)
        throw error
      }
    })
    await payload.db.commitTransaction(id)
    return result
  } catch (error) {
    await payload.db.rollbackTransaction(id)
    throw error
  }
}
