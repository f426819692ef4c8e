/**
 * Everything that makes a save whole: leases, operations, the journal and working sets. Outside of
 * this folder only what is listed here is used.
 */

// Several saves as one.
export { inTransaction, joinTransaction, type Note } from './inTransaction.js'
export { type TakeBack, toForget, toRestore } from './journal/takeBack.js'
export { withWorkingSet } from './workingSet/readAhead.js'

// What a lease is for.
export { directoryKey, eventKey, eventsIn, isEventKey } from './lease/keys.js'
export type { DirectoryChange } from './lease/leaseRow.js'

// Within a save: for hooks, and for what watches writes.
export { closeReferences, proveReferencesOpen } from './lease/closeReferences.js'
export { holdLeases, proveLease, proveLeases } from './lease/holdLeases.js'
export { inTurn, leasesOf, type PendingSession } from './lease/holding.js'
export { noteIn } from './journal/operationJournal.js'
export { isSaving, type Operation, operationOf } from './operations/operations.js'

// Outside of every save.
export { LeaseBusyError, withLease } from './lease/withLease.js'

/** Keys under which a save goes on, or was cut off. */
export { unfinishedKeys } from './journal/journal.js'

// At the start of the process.
export { finishAbandoned } from './journal/operationJournal.js'
export { guardWrites, noteShown } from './lease/guardWrites.js'
export { intercept, type NameIn } from './intercepts.js'
export { joinOperations } from './operations/joinOperations.js'
export { repairVersions } from './repair/repairVersions.js'
export { useWorkingSets } from './workingSet/useWorkingSets.js'
export { watchHooks } from './operations/watchHooks.js'
export { watchOperations } from './operations/watchOperations.js'
