import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  PayloadRequest,
  Where,
} from 'payload'
import { databaseOf } from '../src/store/gateway/database.js'
import { refuse } from '../src/errors.js'
import type { Id } from '../src/core/types.js'
import type { ResolvedOptions } from '../src/options.js'
import type { OperationArgs } from '../src/store/operationArgs.js'
import { optionsOf } from '../src/store/optionsOf.js'
import { idsWhere } from '../src/store/rawDocuments.js'
import { announceWrite } from '../src/store/users/keepRights.js'
import { guardAccount } from './access/guardAccount.js'
import { guardFields } from './access/guardFields.js'
import { guardLogin } from './access/guardLogin.js'
import { guardOwnAccount } from './access/guardOwnAccount.js'
import { accessHooks } from './accessHooks.js'
import { forgetAuthor } from './keepComments.js'

/** Gives the first account of all the role that can give roles. */
export const firstIsAdmin =
  (slug: string, role: string): CollectionBeforeChangeHook =>
  async ({ data, operation, req }) => {
    if (operation !== 'create' || data[role]) return data
    const { totalDocs } = await databaseOf(req.payload).count({ collection: slug, req })
    return totalDocs === 0 ? { ...data, [role]: 'admin' } : data
  }

const roleIn = (req: PayloadRequest) => optionsOf(req.payload).accounts.fields.role
const isAdmin = (req: PayloadRequest): Where => ({ [roleIn(req)]: { equals: 'admin' } })

async function refuseForLastAdmin(req: PayloadRequest, slug: string, id: Id) {
  const where: Where = { and: [isAdmin(req), { id: { not_equals: id } }] }
  const { totalDocs } = await databaseOf(req.payload).count({
    collection: slug,
    where,
    req,
  })
  if (totalDocs === 0) throw refuse(req, 'lastAdmin')
}

const keepAnAdmin: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  operation,
  req,
}) => {
  announceWrite(req, data.password ? 'accountAndPassword' : 'account')
  const role = roleIn(req)
  const demoted =
    operation === 'update' &&
    originalDoc?.[role] === 'admin' &&
    data[role] &&
    data[role] !== 'admin'
  if (demoted) await refuseForLastAdmin(req, collection.slug, originalDoc.id)
  return data
}

const keepAdminAccount: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const doc = await databaseOf(req.payload).findOne<{ id: Id } & Record<string, unknown>>({
    collection: collection.slug,
    where: { id: { equals: id } },
    req,
  })
  if (doc?.[roleIn(req)] === 'admin') await refuseForLastAdmin(req, collection.slug, id)
}

/**
 * Refuses bulk writes that could remove the last admin: each document alone would count on the
 * others to stay.
 */
const keepOneOfMany: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const { id, where, data }: OperationArgs = args
  const demotes =
    operation === 'update' && data?.[roleIn(req)] !== undefined && data[roleIn(req)] !== 'admin'
  if (id !== undefined || !where || !(demotes || operation === 'delete')) return args
  const slug = collection.slug
  const ids = await idsWhere(req, slug, { and: [where, isAdmin(req)] })
  const left = ids.length
    ? await databaseOf(req.payload).count({
        collection: slug,
        where: { and: [isAdmin(req), { id: { not_in: ids } }] },
        req,
      })
    : undefined
  if (left?.totalDocs === 0) throw refuse(req, 'lastAdmin')
  return args
}

type Hooks = NonNullable<CollectionConfig['hooks']>

const announceReset: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'resetPassword') announceWrite(req, 'password')
  return args
}

/** The hooks for a collection of users that the app already had. */
export const addUserHooks = (own: Hooks = {}): Hooks => ({
  ...own,
  beforeOperation: [...(own.beforeOperation ?? []), announceReset, keepOneOfMany],
  beforeChange: [...(own.beforeChange ?? []), keepAnAdmin],
  beforeDelete: [...(own.beforeDelete ?? []), keepAdminAccount],
  afterDelete: [...(own.afterDelete ?? []), forgetAuthor],
})

export const userHooks = (options: ResolvedOptions): Hooks =>
  addUserHooks({
    beforeOperation: [
      // It must come before hooks that take fields out of the body.
      guardFields,
      guardLogin,
      guardAccount,
      ...accessHooks(options, 'users').beforeOperation,
      guardOwnAccount,
    ],
  })
