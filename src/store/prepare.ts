import type { Payload } from 'payload'
import { watchTransactions } from './lease/transactionEnd.js'
import { repairVersions } from './repairVersions.js'

/** What must be in place before the first request: the end of each operation seen, and what a crash left mended. */
export async function prepare(payload: Payload): Promise<void> {
  watchTransactions(payload)
  await repairVersions(payload)
}
