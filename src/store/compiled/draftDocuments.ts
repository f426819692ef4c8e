import {
  type CollectionSlug,
  createLocalReq,
  type Payload,
  type TypedUser,
  type Where,
} from 'payload'
import { rawDocuments } from '../rawDocuments.js'
import type { Stored } from '../gateway/database.js'

type Door = 'read' | 'update'

/**
 * Which documents of a collection a user may read or change, by its access (an app's own, where it
 * has one). False means none.
 */
async function allowedWhere(
  payload: Payload,
  collection: CollectionSlug,
  door: Door,
  user: TypedUser,
): Promise<Where | false> {
  const req = await createLocalReq({ user }, payload)
  const allowed = await payload.collections[collection]?.config.access[door]({ req })
  return typeof allowed === 'object' ? allowed : allowed ? {} : false
}

/**
 * Documents that a user may read (with `doors`: or even change), as they were last saved, published
 * or not, in all languages.
 */
export async function draftDocuments(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  { user, doors = ['read'] }: { user: TypedUser; doors?: Door[] },
): Promise<Stored[]> {
  const rules: Where[] = []
  for (const door of doors) {
    const allowed = await allowedWhere(payload, collection, door, user)
    if (!allowed) return []
    rules.push(allowed)
  }
  return rawDocuments(payload, collection, { and: [where, ...rules] }, { view: 'draft' })
}
