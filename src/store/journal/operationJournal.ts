import type { Payload } from 'payload'
import { sameId } from '../../core/ids.js'
import { leasesOf } from '../lease/holding.js'
import { renewLease } from '../lease/lease.js'
import type { Operation } from '../lease/operations.js'
import { onceInProcess } from '../../onceInProcess.js'
import { forgetSteps, noteStep } from './journal.js'
import { takeBack, type TakeBack } from './takeBack.js'

type Noted = { key: string; step: TakeBack }

const journals = onceInProcess('journals of operations', () => new WeakMap<Operation, Noted[]>())

const sameDocument = (a: TakeBack, b: TakeBack) =>
  a.type === 'restore' &&
  b.type === 'restore' &&
  a.collection === b.collection &&
  sameId(a.id, b.id)

/** Whether this operation knows already how a document is brought back. */
export const isNoted = (
  operation: Operation,
  step: Pick<TakeBack & { type: 'restore' }, 'collection' | 'id' | 'type'>,
): boolean =>
  journals.get(operation)?.some((noted) => sameDocument(noted.step, step as TakeBack)) ?? false

/** Notes how the next write of an operation is taken back, under a lease that it holds; where the database does that itself nothing is noted. */
export async function noteIn(
  payload: Payload,
  operation: Operation,
  key: string,
  step: TakeBack,
): Promise<void> {
  if (operation.real || isNoted(operation, step as TakeBack & { type: 'restore' })) return
  const noted = journals.get(operation) ?? []
  journals.set(operation, noted)
  // What an operation left that could not even forget what it had done is nobody's any more.
  if (!noted.some((each) => each.key === key)) await forgetSteps(payload, [key])
  await noteStep(payload, key, noted.push({ key, step }), step)
}

async function forget(payload: Payload, operation: Operation, noted: Noted[]): Promise<void> {
  await forgetSteps(payload, [...new Set(noted.map(({ key }) => key))])
  journals.delete(operation)
}

/** All is written: none of it is taken back any more. */
export async function closeJournal(payload: Payload, operation: Operation): Promise<void> {
  const noted = journals.get(operation)
  if (noted) await forget(payload, operation, noted)
}

/** Only as long as the leases are held: whoever took one over did this already, and may have written since. */
export async function takeAllBack(payload: Payload, operation: Operation): Promise<void> {
  const noted = journals.get(operation)
  if (!noted) return
  for (const lease of leasesOf(operation))
    if (!(await renewLease(payload, lease).catch(() => false))) return
  for (const { step } of noted.toReversed()) await takeBack(payload, step)
  await forget(payload, operation, noted)
}
