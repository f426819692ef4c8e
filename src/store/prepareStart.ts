import type { Payload } from 'payload'
import { openOutsideTransaction } from '../database/outsideTransaction.js'
import { readSelectedAlone } from '../database/selectedFields.js'
import { adapterOf } from './gateway/adapter.js'
import {
  finishAbandoned,
  guardWrites,
  joinOperations,
  repairVersions,
  useWorkingSets,
  watchHooks,
  watchOperations,
} from './transaction/index.js'
import { fillGivenNumbers } from './releases/fillGivenNumbers.js'
import { fillBusyDays } from './releases/noteBusyDays.js'
import { watchPublications } from './releases/watchPublications.js'
import { fillPlaces } from './fillPlaces.js'
import { findInstallation } from './installation.js'
import { fillKeys } from './names/fillKeys.js'
import { searchByKey } from './names/searchByKey.js'
import { keepFormer } from './formerLanguages/keepFormer.js'
import { keepLogins } from './users/keepLogins.js'
import { keepRights } from './users/keepRights.js'
import { limitLocks } from './users/lockedDocuments.js'
import { warnWithoutAdmin } from './warnWithoutAdmin.js'

/**
 * Does what must be done before the first request: puts around the adapter, Payload and their hooks
 * what saves need (in this order: `transaction/intercepts.ts`), then mends what a crash has left.
 */
export async function prepareStart(payload: Payload): Promise<void> {
  openOutsideTransaction(payload)
  // Before everything that is put around the adapter's methods: this one needs the adapter itself.
  readSelectedAlone(adapterOf(payload))
  watchOperations(payload)
  joinOperations(payload)
  watchHooks(payload)
  guardWrites(payload)
  watchPublications(payload)
  useWorkingSets(payload)
  keepFormer(payload)
  keepLogins(payload)
  keepRights(payload)
  limitLocks(payload)
  searchByKey(payload)
  await findInstallation(payload)
  await finishAbandoned(payload)
  await repairVersions(payload)
  await fillKeys(payload)
  await fillPlaces(payload)
  await fillBusyDays(payload)
  await fillGivenNumbers(payload)
  await warnWithoutAdmin(payload)
}
