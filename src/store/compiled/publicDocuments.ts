import {
  type CollectionSlug,
  createLocalReq,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'
import type { Id } from '../../core/types.js'
import { inPortions, rawDocuments } from '../rawDocuments.js'
import type { Doc } from '../toAgenda.js'

/**
 * What the public may read of a collection, as its access (an app's own, where it has one) says;
 * false is nothing.
 */
export async function publicWhere(
  payload: Payload,
  collection: CollectionSlug,
): Promise<Where | false> {
  const req = await createLocalReq({}, payload)
  const allowed = await payload.collections[collection]?.config.access.read({ req })
  return typeof allowed === 'object' ? allowed : allowed ? {} : false
}

/** As a transaction sees it. */
export type Within = { req?: PayloadRequest }

/** Documents that anybody may read, all languages in them, straight from the database. */
export async function publicDocuments(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  within: Within = {},
): Promise<Doc[]> {
  const allowed = await publicWhere(payload, collection)
  return allowed
    ? rawDocuments(payload, collection, { and: [where, allowed] }, { view: 'published', ...within })
    : []
}

/**
 * Files that anybody may read; their addresses are known to Payload alone, which asks the storage.
 */
export async function publicFiles(
  payload: Payload,
  collection: CollectionSlug,
  ids: Id[],
  req?: PayloadRequest,
): Promise<Doc[]> {
  const found: Doc[] = []
  // Nobody's request, but in the transaction of the one that is running.
  const within =
    (await req?.transactionID) === undefined
      ? {}
      : { req: { transactionID: await req?.transactionID } }
  for (const some of inPortions(ids)) {
    const { docs } = await payload.find({
      collection,
      where: { id: { in: some } },
      locale: 'all',
      depth: 0,
      limit: some.length,
      overrideAccess: false,
      ...within,
    })
    found.push(...(docs as Doc[]))
  }
  return found
}
