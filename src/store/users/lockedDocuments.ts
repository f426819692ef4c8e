import type { Access, CollectionSlug, Payload, Where } from 'payload'
import { fieldsIn } from '../../core/isPlain.js'
import { actorOf } from '../actor.js'
import { idOf } from '../../core/ids.js'

const slug: CollectionSlug = 'payload-locked-documents'

/**
 * A lock tells who is editing a document. Everybody who works here may see it, and each may set,
 * take over and lift locks in their own name only.
 */
const inOwnName: Access = ({ data, req }) => {
  const actor = actorOf(req)
  const named = fieldsIn(fieldsIn(data).user).value
  return (
    actor !== undefined && idOf(named) !== undefined && String(idOf(named)) === String(actor.id)
  )
}

const own: Access = ({ req }) => {
  const actor = actorOf(req)
  const where: Where | undefined = actor && { 'user.value': { equals: actor.id } }
  return where ?? false
}

/**
 * Limits locks: Payload lets any account set them in anybody's name, and has no option to change
 * that.
 */
export function limitLocks(payload: Payload): void {
  const locks = payload.collections[slug]?.config
  if (!locks) return
  locks.access = {
    ...locks.access,
    read: ({ req }) => actorOf(req) !== undefined,
    create: inOwnName,
    update: inOwnName,
    delete: own,
  }
}
