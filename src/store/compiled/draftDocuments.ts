import {
  type CollectionSlug,
  createLocalReq,
  type Payload,
  type TypedUser,
  type Where,
} from 'payload'
import { rawDocuments } from '../rawDocuments.js'
import type { Doc } from '../toAgenda.js'

type Door = 'read' | 'update'

/**
 * What a user may do to a collection, as its access (an app's own, where it has one) says; false is
 * nothing.
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
 * Documents that a user may read (`doors`: or even change) as they were last saved, published or
 * not, all languages in
 * them. */
export async function draftDocuments(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  { user, doors = ['read'] }: { user: TypedUser; doors?: Door[] },
): Promise<Doc[]> {
  const rules: Where[] = []
  for (const door of doors) {
    const allowed = await allowedWhere(payload, collection, door, user)
    if (!allowed) return []
    rules.push(allowed)
  }
  return rawDocuments(payload, collection, { and: [where, ...rules] }, { view: 'draft' })
}
