import type { PayloadRequest } from 'payload'
import { proveReferencesOpen } from '../src/store/transaction/index.js'
import { missingReferences, type Reference } from '../src/store/references.js'
import { faultsError } from './refuse.js'
import { translate } from '../src/translate.js'

/**
 * Proves that no document to which a save refers is being deleted at this moment, and then that all
 * of them exist. In the other order one could be deleted in between.
 */
export async function guardReferences(
  req: PayloadRequest,
  collection: string,
  references: Reference[],
  { leaving = false } = {},
): Promise<void> {
  await proveReferencesOpen(
    req,
    references.filter(({ key }) => key !== 'events'),
  )
  const missing = await missingReferences(req, references, { leaving })
  if (!missing.length) return
  const message = translate(req)('agenda:errors:relatedMissing')
  throw faultsError(
    req,
    collection,
    missing.map((path) => ({ path, message })),
  )
}
