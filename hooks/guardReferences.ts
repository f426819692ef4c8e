import type { PayloadRequest } from 'payload'
import { proveReferencesOpen } from '../src/store/transaction/index.js'
import { missingReferences, type Reference } from '../src/store/references.js'
import { faultsError } from './refuse.js'
import { translate } from '../src/translate.js'

/**
 * What is referred to exists, and is not being deleted at this moment: asked in this order, or it
 * could go in between.
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
