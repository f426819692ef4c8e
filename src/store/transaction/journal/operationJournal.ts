import type { Payload } from 'payload'
import { sameId } from '../../../core/ids.js'
import { leasesOf } from '../lease/holding.js'
import { releaseLease, renewLease, takeLease } from '../lease/lease.js'
import type { Operation } from '../operations/operations.js'
import { onceInProcess } from '../../../onceInProcess.js'
import { forgetSteps, noteStep, unfinishedKeys } from './journal.js'
import { takeBack, type TakeBack } from './takeBack.js'

type Noted = { key: string; step: TakeBack }

const journals = onceInProcess('journals of operations', () => new WeakMap<Operation, Noted[]>())

type OfDocument = Pick<TakeBack & { type: 'restore' }, 'collection' | 'id' | 'type'>

/** Whether it is noted already how a document was before this operation. */
export const isNoted = (operation: Operation, { type, collection, id }: OfDocument): boolean =>
  journals
    .get(operation)
    ?.some(
      ({ step }) => step.type === type && step.collection === collection && sameId(step.id, id),
    ) ?? false

/**
 * Notes how the next write of an operation is taken back, under the key of a lease that it has.
 * Does nothing where the operation is a transaction, since the database then undoes the write
 * itself, and where it is noted already how the same document was.
 */
export async function noteIn(
  payload: Payload,
  operation: Operation,
  key: string,
  step: TakeBack,
): Promise<void> {
  if (operation.real || (step.type === 'restore' && isNoted(operation, step))) return
  const noted = journals.get(operation) ?? []
  journals.set(operation, noted)
  // What stands under the key is from an earlier operation whose end could not be noted; with the
  // lease in our hands it is known to have ended.
  if (!noted.some((each) => each.key === key)) await forgetSteps(payload, [key])
  await noteStep(payload, key, noted.push({ key, step }), step)
}

async function forget(payload: Payload, operation: Operation, noted: Noted[]): Promise<void> {
  await forgetSteps(payload, [...new Set(noted.map(({ key }) => key))])
  journals.delete(operation)
}

/** To be called when all of an operation is written: nothing of it is taken back any more. */
export async function closeJournal(payload: Payload, operation: Operation): Promise<void> {
  const noted = journals.get(operation)
  if (noted) await forget(payload, operation, noted)
}

/**
 * Takes back all that an operation has written, the last write first, where the database does not.
 * Does nothing once one of its leases is lost: whoever has that lease now has taken everything back
 * already, and may have written since.
 */
export async function takeAllBack(payload: Payload, operation: Operation): Promise<void> {
  const noted = journals.get(operation)
  if (!noted) return
  for (const lease of leasesOf(operation))
    if (!(await renewLease(payload, lease).catch(() => false))) return
  for (const { step } of noted.toReversed()) await takeBack(payload, step)
  await forget(payload, operation, noted)
}

/**
 * Takes back the saves that a crash left half done, at the start of the process. Whoever takes the
 * lease of a dead process does this anyhow, but it may be long until somebody wants that lease.
 * Where nothing was left, this reads one empty table.
 */
export async function finishAbandoned(payload: Payload): Promise<void> {
  for (const key of await unfinishedKeys(payload)) {
    const lease = await takeLease(payload, key)
    // The lease is held: another process is at work there, and nothing was abandoned.
    if (!lease) continue
    await forgetSteps(payload, [key])
    await releaseLease(payload, lease, {})
    payload.logger.warn(`Agenda: a save of ${key} that a crash had left half done was taken back.`)
  }
}
