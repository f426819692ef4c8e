import type { CollectionBeforeOperationHook } from 'payload'
import { directoryKey, holdLeases } from '../src/store/transaction/index.js'

const writes = new Set(['update', 'delete', 'restoreVersion'])

/**
 * Lets only one writer at a time change what agendas show of people, organisations, places, tracks
 * and media (see src/store/compiled).
 */
export const holdDirectoryLease: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (writes.has(operation)) await holdLeases(req, [directoryKey])
  return args
}
