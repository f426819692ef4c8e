import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type CollectionBeforeValidateHook, type CollectionConfig, type CollectionSlug, type PayloadRequest, type Where } from 'payload'
import type { Id } from '../src/core/types.js'
import type { ResolvedOptions } from '../src/options.js'
import { accessHooks } from './accessHooks.js'
import { faultsError, translate } from './refuse.js'

const shortest = 12

const guardPassword = (slug: string): CollectionBeforeValidateHook => ({ data, req }) => {
  if (typeof data?.password === 'string' && data.password.length < shortest) {
    throw faultsError(req, slug, [{ path: 'password', message: translate(req)('agenda:errors:passwordTooShort', { length: shortest }) }])
  }
  return data
}

async function refuseForLastAdmin(req: PayloadRequest, slug: string, id: Id) {
  const where: Where = { and: [{ role: { equals: 'admin' } }, { id: { not_equals: id } }] }
  const { totalDocs } = await req.payload.db.count({ collection: slug as CollectionSlug, where, req })
  if (totalDocs === 0) throw new APIError(translate(req)('agenda:errors:lastAdmin'), 409, null, true)
}

const keepAnAdmin = (slug: string): CollectionBeforeChangeHook => async ({ data, originalDoc, operation, req }) => {
  const demoted = operation === 'update' && originalDoc?.role === 'admin' && data.role && data.role !== 'admin'
  if (demoted) await refuseForLastAdmin(req, slug, originalDoc.id)
  return data
}

const keepAdminAccount = (slug: string): CollectionBeforeDeleteHook => async ({ id, req }) => {
  const doc = await req.payload.db.findOne<{ id: Id; role?: string }>({ collection: slug as CollectionSlug, where: { id: { equals: id } }, req })
  if (doc?.role === 'admin') await refuseForLastAdmin(req, slug, id)
}

export const userHooks = (options: ResolvedOptions): CollectionConfig['hooks'] => {
  const slug = options.slugs.users
  const access = accessHooks(options, 'users')
  return {
    beforeOperation: access.beforeOperation,
    beforeValidate: [guardPassword(slug)],
    beforeChange: [keepAnAdmin(slug)],
    beforeDelete: [keepAdminAccount(slug)],
  }
}
