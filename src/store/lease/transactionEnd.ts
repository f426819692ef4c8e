import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

type Ending = () => Promise<void> | void
type TransactionId = number | string

const endings = new WeakMap<object, Map<TransactionId, Ending[]>>()

const endingsOf = (payload: Payload) => {
  const known = endings.get(payload.db) ?? new Map<TransactionId, Ending[]>()
  endings.set(payload.db, known)
  return known
}

async function end(payload: Payload, id: TransactionId) {
  const due = endingsOf(payload).get(id) ?? []
  endingsOf(payload).delete(id)
  const results = await Promise.allSettled(due.map((ending) => ending()))
  for (const result of results) if (result.status === 'rejected') payload.logger.error(result.reason)
}

/** Calls `ending` after the transaction was committed or rolled back. */
export function onTransactionEnd(payload: Payload, id: TransactionId, ending: Ending): void {
  const due = endingsOf(payload).get(id) ?? []
  endingsOf(payload).set(id, [...due, ending])
}

/**
 * Payload has no hook after a commit, so the adapter's own three functions are wrapped, once for each adapter.
 * Where the database has no transactions an id is given all the same, with nothing behind it: every operation then
 * has one moment at which it ends, well or badly.
 */
export function watchTransactions(payload: Payload): void {
  const { db } = payload
  if (endings.has(db)) return
  endingsOf(payload)
  const { beginTransaction, commitTransaction, rollbackTransaction } = db
  db.beginTransaction = async (options) =>
    (await beginTransaction.call(db, options)) ?? `without-transaction-${randomUUID()}`
  db.commitTransaction = async (id) => {
    const settled = (await id) as TransactionId
    try {
      await commitTransaction.call(db, settled)
    } finally {
      await end(payload, settled)
    }
  }
  db.rollbackTransaction = async (id) => {
    const settled = (await id) as TransactionId
    try {
      await rollbackTransaction.call(db, settled)
    } finally {
      await end(payload, settled)
    }
  }
}
