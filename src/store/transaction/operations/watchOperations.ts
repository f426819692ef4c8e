import type { Payload } from 'payload'
import { runningOperation } from '../../../database/runningOperation.js'
import { Refusal } from '../../../errors.js'
import type { Call } from '../../gateway/adapter.js'
import { intercept, type NameIn } from '../intercepts.js'
import { closeJournal, takeAllBack } from '../journal/operationJournal.js'
import {
  completeOperation,
  endOperation,
  idWithoutTransaction,
  type Operation,
  openOperation,
  openOperations,
} from './operations.js'

type Id = number | string
/** The id of a transaction; none where the database has no transactions. */
type Begun = Id | null | undefined
/** What the three methods are given: nothing that matters here, or that id. */
type Given = Begun | Promise<Begun>
type Transacting = Call<Given, Begun | void>

const undone = () => new Refusal('undone')

/**
 * Waits for the operations that hooks have begun inside this one and did not wait for: what they
 * write is part of what is about to be committed.
 */
async function allJoined(operation: Operation): Promise<void> {
  while (operation.joined > 0) await new Promise<void>((resolve) => (operation.wake = resolve))
}

function leave(operation: Operation): void {
  operation.joined--
  operation.wake()
}

/**
 * Puts the begin and the end of every operation in our hands, since Payload has no hook that runs
 * after a commit: begin, commit and rollback of the adapter are wrapped.
 *
 * - Where the database has no transactions, an id is given out all the same. Payload then calls
 *   commit or rollback with that id, and the operation has one moment at which it ends.
 * - An operation that a hook begins without its `req` becomes part of the operation around it.
 *   If it were one of its own, the two would wait for each other's lease for ever.
 *
 * A commit throws the refusal `undone` where a part of the operation was rolled back before.
 */
export function watchOperations(payload: Payload): void {
  const open = openOperations(payload)
  /** Whether the database has transactions: known once it has begun one. */
  let real = false
  const join = (operation: Operation): Id => {
    operation.joined++
    return operation.id
  }
  const isInside = (id: Begun) => runningOperation.getStore() === id

  const begin =
    (call: Transacting): Transacting =>
    async (options) => {
      const outer = open.get(runningOperation.getStore() ?? '')
      if (outer?.real) return join(outer)
      const begun = await call(options)
      if (!begun && outer) return join(outer)
      real ||= Boolean(begun)
      const id = begun ?? idWithoutTransaction()
      return openOperation(open, { id, real: Boolean(begun), outer }).id
    }
  const commit =
    (call: Transacting): Transacting =>
    async (given) => {
      const id = await given
      const operation = open.get(id ?? '')
      // Payload forgets the id of a transaction in which something was rolled back: what was
      // written after that is only a part of the whole.
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
        await call(id)
      } finally {
        if (operation) await endOperation(payload, operation)
      }
    }
  const rollback =
    (call: Transacting): Transacting =>
    async (given) => {
      const id = await given
      const operation = open.get(id ?? '')
      if (operation && isInside(id)) {
        operation.spoiled ||= operation.real
        return leave(operation)
      }
      if (operation)
        await takeAllBack(payload, operation).catch((fault: unknown) => payload.logger.error(fault))
      try {
        await call(id)
      } finally {
        if (operation) await endOperation(payload, operation)
      }
    }

  const watching: Record<NameIn<'operations'>, (call: Transacting) => Transacting> = {
    beginTransaction: begin,
    commitTransaction: commit,
    rollbackTransaction: rollback,
  }
  intercept(payload, 'operations', (call: Transacting, name) => watching[name](call))
}
