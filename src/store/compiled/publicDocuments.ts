import {
  type CollectionSlug,
  createLocalReq,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'
import type { Id } from '../../core/types.js'
import { inPortions, rawDocuments } from '../rawDocuments.js'
import type { Stored } from '../gateway/database.js'

/**
 * Which documents of a collection the public may read, by its access (an app's own, where it has
 * one). False means none.
 */
export async function publicWhere(
  payload: Payload,
  collection: CollectionSlug,
): Promise<Where | false> {
  const req = await createLocalReq({}, payload)
  const allowed = await payload.collections[collection]?.config.access.read({ req })
  return typeof allowed === 'object' ? allowed : allowed ? {} : false
}

/** With `req`, reads happen inside its transaction. */
export type Within = { req?: PayloadRequest }

/** Documents that anybody may read, in all languages, straight from the database. */
export async function publicDocuments(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  within: Within = {},
): Promise<Stored[]> {
  const allowed = await publicWhere(payload, collection)
  return allowed
    ? rawDocuments(payload, collection, { and: [where, allowed] }, { view: 'published', ...within })
    : []
}

/**
 * Files that anybody may read. They are read through Payload, since only Payload knows their
 * addresses, which it asks the storage for.
 */
export async function publicFiles(
  payload: Payload,
  collection: CollectionSlug,
  ids: Id[],
  req?: PayloadRequest,
): Promise<Stored[]> {
  const found: Stored[] = []
  // A request of nobody, in the transaction of the one that is running.
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
    found.push(...docs)
  }
  return found
}
