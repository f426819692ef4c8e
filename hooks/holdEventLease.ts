import type { CollectionBeforeOperationHook } from 'payload'
import { affectedEvents, type OperationArgs } from '../src/store/affectedEvents.js'
import { holdLeases, LeaseRefused } from '../src/store/lease/holdLeases.js'
import { busyError } from './refuse.js'

const writes = new Set(['create', 'update', 'delete', 'restoreVersion'])

/** One writer an event at a time: waits for its turn before Payload reads what it will change. */
export const holdEventLease =
  (key: 'events' | 'sessions'): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    if (!writes.has(operation)) return args
    try {
      await holdLeases(req, await affectedEvents(req, key, operation, args as OperationArgs))
    } catch (error) {
      throw error instanceof LeaseRefused ? busyError(req) : error
    }
    return args
  }
