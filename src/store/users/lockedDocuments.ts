import type { Access, CollectionSlug, Payload, Where } from 'payload'
import { actorOf } from '../actor.js'
import { idOf } from '../toAgenda.js'

const slug = 'payload-locked-documents' as CollectionSlug

/**
 * A lock says who is editing: everybody who works here may see it, each may set, take over and lift
 * it in their own name only.
 */
const inOwnName: Access = ({ data, req }) => {
  const actor = actorOf(req)
  const named = (data?.user as { value?: unknown } | undefined)?.value
  return (
    actor !== undefined && idOf(named) !== undefined && String(idOf(named)) === String(actor.id)
  )
}

const own: Access = ({ req }) => {
  const actor = actorOf(req)
  const where: Where | undefined = actor && { 'user.value': { equals: actor.id } }
  return where ?? false
}

/** Payload lets any account set locks in anybody's name, and has no option to say otherwise. */
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
