import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type CollectionBeforeOperationHook, type CollectionConfig, type CollectionSlug, type PayloadRequest, type Where } from 'payload'
import type { Id } from '../src/core/types.js'
import type { ResolvedOptions } from '../src/options.js'
import { announceWrite } from '../src/store/users/keepRights.js'
import { guardAccount } from './access/guardAccount.js'
import { accessHooks } from './accessHooks.js'
import { translate } from './refuse.js'

async function refuseForLastAdmin(req: PayloadRequest, slug: string, id: Id) {
  const where: Where = { and: [{ role: { equals: 'admin' } }, { id: { not_equals: id } }] }
  const { totalDocs } = await req.payload.db.count({ collection: slug as CollectionSlug, where, req })
  if (totalDocs === 0) throw new APIError(translate(req)('agenda:errors:lastAdmin'), 409, null, true)
}

const keepAnAdmin: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, operation, req }) => {
  announceWrite(req, 'account')
  const demoted = operation === 'update' && originalDoc?.role === 'admin' && data.role && data.role !== 'admin'
  if (demoted) await refuseForLastAdmin(req, collection.slug, originalDoc.id)
  return data
}

const keepAdminAccount: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const doc = await req.payload.db.findOne<{ id: Id; role?: string }>({ collection: collection.slug as CollectionSlug, where: { id: { equals: id } }, req })
  if (doc?.role === 'admin') await refuseForLastAdmin(req, collection.slug, id)
}

type Hooks = NonNullable<CollectionConfig['hooks']>

const announceReset: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'resetPassword') announceWrite(req, 'password')
  return args
}

/** For a collection of users that the plugin found rather than brought. */
export const addUserHooks = (own: Hooks = {}): Hooks => ({
  ...own,
  beforeOperation: [...(own.beforeOperation ?? []), announceReset],
  beforeChange: [...(own.beforeChange ?? []), keepAnAdmin],
  beforeDelete: [...(own.beforeDelete ?? []), keepAdminAccount],
})

export const userHooks = (options: ResolvedOptions): Hooks =>
  addUserHooks({ beforeOperation: [guardAccount, ...accessHooks(options, 'users').beforeOperation] })
