import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { runningOperation } from '../../../database/runningOperation.js'
import { onceInProcess } from '../../../onceInProcess.js'
import { adapterOf } from '../../gateway/adapter.js'
import type { WorkingSet } from '../workingSet/workingSet.js'

type Id = number | string
type Ending = () => Promise<void> | void

/** One save, deletion or publication, from its begin to its commit or rollback. */
export type Operation = {
  /** The id of its transaction; made up where the database has none. */
  id: Id
  /** Whether it is a transaction of the database, which the database can undo. */
  real: boolean
  /**
   * The operation whose hook began this one. Only where the outer one is no transaction of the
   * database and this one is: otherwise this one becomes part of the outer one (`joined`).
   */
  outer?: Operation
  /** Work that belongs to it and is done after all its writes, just before the commit. */
  completions: (() => Promise<void>)[]
  /** Run after the commit or the rollback. */
  endings: Ending[]
  /** How many operations that hooks began inside it have not ended yet. */
  joined: number
  /** Whether one of those failed: the whole cannot be committed any more. */
  spoiled: boolean
  /** Called whenever one of those has ended. */
  wake: () => void
  /** What it remembers of the documents that it writes, while it writes many. */
  workingSet?: WorkingSet
}

type Open = Map<Id, Operation>

const all = onceInProcess('operations', () => new WeakMap<object, Open>())

/** The operations of this process that have begun and not ended, by their ids. */
/** Adds an operation that has begun to those that are open. */
export function openOperations(payload: Payload): Open {
  const known = all.get(adapterOf(payload)) ?? new Map<Id, Operation>()
  all.set(adapterOf(payload), known)
  return known
}

/** Whether something is being saved in this process at this moment. */
export const isSaving = (payload: Payload): boolean => openOperations(payload).size > 0

/** Adds an operation that has begun to those that are open. */
export function openOperation(
  open: Open,
  operation: Pick<Operation, 'id' | 'outer' | 'real'>,
): Operation {
  const opened = {
    ...operation,
    completions: [],
    endings: [],
    joined: 0,
    spoiled: false,
    wake: () => undefined,
  }
  open.set(operation.id, opened)
  return opened
}

/** An id for an operation where the database has no transactions. */
export const idWithoutTransaction = () => `without-transaction-${randomUUID()}`

/**
 * The operation that a request belongs to: the one of its transaction, or else the one in whose
 * hook the code runs that asks. Undefined where nothing is being saved, as on a read.
 */
export async function operationOf(
  payload: Payload,
  req?: Partial<PayloadRequest>,
): Promise<Operation | undefined> {
  const open = openOperations(payload)
  const own = open.get((await req?.transactionID) ?? '')
  return own ?? open.get(runningOperation.getStore() ?? '')
}

/** Does the work that had to wait for all the writes; throws what that throws. */
export async function completeOperation({ id, completions }: Operation): Promise<void> {
  await runningOperation.run(id, async () => {
    for (let work = completions.shift(); work; work = completions.shift()) await work()
  })
}

/**
 * Does what waits for the end of an operation. Nothing can be undone any more at that point, so
 * errors are written to the log instead of being thrown.
 */
export async function endOperation(payload: Payload, { id, endings }: Operation): Promise<void> {
  openOperations(payload).delete(id)
  const results = await Promise.allSettled(endings.map(async (ending) => ending()))
  for (const result of results)
    if (result.status === 'rejected') payload.logger.error(result.reason)
}
