import type { Payload } from 'payload'
import { Refusal } from '../../errors.js'
import { runningOperation } from '../../database/runningOperation.js'
import { closeJournal, takeAllBack } from '../journal/operationJournal.js'
import {
  completeOperation,
  endOperation,
  idWithoutTransaction,
  type Operation,
  openOperation,
  openOperations,
} from './operations.js'
import { onceInProcess } from '../../onceInProcess.js'
import { adapterOf } from '../gateway/adapter.js'

type Id = number | string

const watched = onceInProcess('watched adapters', () => new WeakSet<object>())

const undone = () => new Refusal('undone')

/** Waits for what was begun in hooks and not awaited there: it is part of what is about to be committed. */
async function allJoined(operation: Operation): Promise<void> {
  while (operation.joined > 0) await new Promise<void>((resolve) => (operation.wake = resolve))
}

function leave(operation: Operation): void {
  operation.joined--
  operation.wake()
}

/**
 * Payload has no hook after a commit, so the adapter's own three functions are wrapped, once for each adapter.
 * Where the database has no transactions an id is given all the same, with nothing behind it: every operation then
 * has one moment at which it ends, well or badly. What is begun in a hook without the hook's `req` joins the operation
 * around it, or the two would wait for each other.
 */
export function watchOperations(payload: Payload): void {
  const db = adapterOf(payload)
  if (watched.has(db)) return
  watched.add(db)
  const open = openOperations(payload)
  const { beginTransaction, commitTransaction, rollbackTransaction } = db
  let real = false
  const join = (operation: Operation): Id => {
    operation.joined++
    return operation.id
  }
  const isInside = (id: Id) => runningOperation.getStore() === id

  db.beginTransaction = async (options) => {
    const outer = open.get(runningOperation.getStore() ?? '')
    if (outer?.real) return join(outer)
    const begun = await beginTransaction.call(db, options)
    if (!begun && outer) return join(outer)
    real ||= Boolean(begun)
    return openOperation(open, { id: begun ?? idWithoutTransaction(), real: Boolean(begun), outer })
      .id
  }
  db.commitTransaction = async (given) => {
    const id = (await given) as Id | undefined
    const operation = open.get(id ?? '')
    // Payload forgets the id when something in the operation was rolled back; what came after it is not whole.
    if (id === undefined && real) throw undone()
    if (id === undefined) return
    if (operation && isInside(id)) return leave(operation)
    if (operation) await allJoined(operation)
    if (operation?.spoiled) throw undone()
    if (operation) {
      await completeOperation(operation)
      await closeJournal(payload, operation)
    }
    try {
      await commitTransaction.call(db, id)
    } finally {
      if (operation) await endOperation(payload, operation)
    }
  }
  db.rollbackTransaction = async (given) => {
    const id = await given
    const operation = open.get(id)
    if (operation && isInside(id)) {
      operation.spoiled ||= operation.real
      return leave(operation)
    }
    if (operation)
      await takeAllBack(payload, operation).catch((fault: unknown) => payload.logger.error(fault))
    try {
      await rollbackTransaction.call(db, id)
    } finally {
      if (operation) await endOperation(payload, operation)
    }
  }
}
