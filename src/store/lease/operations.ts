import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { runningOperation } from '../../database/runningOperation.js'
import { onceInProcess } from '../../onceInProcess.js'
import type { WorkingSet } from '../workingSet/workingSet.js'
import { adapterOf } from '../gateway/adapter.js'

type Id = number | string
type Ending = () => Promise<void> | void

/** One save or deletion, from its begin to its commit or rollback. */
export type Operation = {
  id: Id
  /** Whether the database can undo it. */
  real: boolean
  /** The operation in whose hook this one was begun, where it could not simply be joined. */
  outer?: Operation
  /** What belongs to it and is done last of all, before others see any of it. */
  completions: (() => Promise<void>)[]
  endings: Ending[]
  /** Operations begun in its hooks without its `req`, which became part of it and have not ended. */
  joined: number
  /** One of those failed: the whole cannot be committed any more. */
  spoiled: boolean
  wake: () => void
  /** What it knows of the many documents that it writes; none where it writes a few. */
  workingSet?: WorkingSet
}

type Open = Map<Id, Operation>

const all = onceInProcess('operations', () => new WeakMap<object, Open>())

export function openOperations(payload: Payload): Open {
  const known = all.get(adapterOf(payload)) ?? new Map<Id, Operation>()
  all.set(adapterOf(payload), known)
  return known
}

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

export const idWithoutTransaction = () => `without-transaction-${randomUUID()}`

/** The operation that a request belongs to, or in whose hook it was made. */
export async function operationOf(
  payload: Payload,
  req?: Partial<PayloadRequest>,
): Promise<Operation | undefined> {
  const open = openOperations(payload)
  const own = open.get((await req?.transactionID) ?? '')
  return own ?? open.get(runningOperation.getStore() ?? '')
}

/** Does what belongs to an operation and waited for all its writes; a fault in it is one of the operation. */
export async function completeOperation({ id, completions }: Operation): Promise<void> {
  await runningOperation.run(id, async () => {
    for (let work = completions.shift(); work; work = completions.shift()) await work()
  })
}

/** Runs what waits for the end; a fault in it is logged, since the operation itself is over. */
export async function endOperation(payload: Payload, { id, endings }: Operation): Promise<void> {
  openOperations(payload).delete(id)
  const results = await Promise.allSettled(endings.map(async (ending) => ending()))
  for (const result of results)
    if (result.status === 'rejected') payload.logger.error(result.reason)
}
