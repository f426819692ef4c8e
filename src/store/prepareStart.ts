import type { Payload } from 'payload'
import { openOutsideTransaction } from '../database/outsideTransaction.js'
import { readSelectedAlone } from '../database/selectedFields.js'
import { adapterOf } from './gateway/adapter.js'
import { guardWrites } from './lease/guardWrites.js'
import { joinOperations } from './lease/joinOperations.js'
import { watchHooks } from './lease/watchHooks.js'
import { watchOperations } from './lease/watchOperations.js'
import { watchPublications } from './releases/watchPublications.js'
import { finishAbandoned } from './journal/finishAbandoned.js'
import { findInstallation } from './installation.js'
import { fillKeys } from './names/fillKeys.js'
import { searchByKey } from './names/searchByKey.js'
import { repairVersions } from './repairVersions.js'
import { keepLogins } from './users/keepLogins.js'
import { keepRights } from './users/keepRights.js'
import { limitLocks } from './users/lockedDocuments.js'
import { useWorkingSets } from './workingSet/useWorkingSets.js'
import { warnWithoutAdmin } from './warnWithoutAdmin.js'

/** What must be in place before the first request: the end of each operation seen, and what a crash left mended. */
export async function prepareStart(payload: Payload): Promise<void> {
  openOutsideTransaction(payload)
  // Before all that is put around the adapter's calls: it asks the adapter itself.
  readSelectedAlone(adapterOf(payload))
  watchOperations(payload)
  joinOperations(payload)
  watchHooks(payload)
  guardWrites(payload)
  watchPublications(payload)
  useWorkingSets(payload)
  keepLogins(payload)
  keepRights(payload)
  limitLocks(payload)
  searchByKey(payload)
  await findInstallation(payload)
  await finishAbandoned(payload)
  await repairVersions(payload)
  await fillKeys(payload)
  await warnWithoutAdmin(payload)
}
