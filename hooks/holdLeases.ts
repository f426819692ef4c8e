import type { CollectionBeforeDeleteHook, CollectionBeforeOperationHook } from 'payload'
import { affectedEvents, eventOfSession } from '../src/store/affectedEvents.js'
import { directoryKey, eventKey, holdLeases, proveLease } from '../src/store/transaction/index.js'

const writes = new Set(['create', 'update', 'delete', 'restoreVersion'])

/**
 * Lets only one writer at a time change an event: waits for its turn before Payload reads what it
 * will change.
 */
export const holdEventLease =
  (key: 'events' | 'sessions'): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    if (!writes.has(operation)) return args
    await holdLeases(req, (await affectedEvents(req, key, operation, args)).map(eventKey))
    return args
  }

/**
 * Proves the lease again before a deletion: while that waited for its turn, the session may have
 * been moved to another event.
 */
export const proveEventLease: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const event of await eventOfSession(req, id)) await proveLease(req, event)
}

/** A new document is in no agenda yet. */
const changes = new Set(['update', 'delete', 'restoreVersion'])

/**
 * Lets only one writer at a time change what agendas show of people, organisations, places, tracks
 * and media (see src/store/compiled).
 */
export const holdDirectoryLease: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (changes.has(operation)) await holdLeases(req, [directoryKey])
  return args
}
