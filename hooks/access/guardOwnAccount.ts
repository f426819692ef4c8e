import { type CollectionBeforeOperationHook, Forbidden, type PayloadRequest } from 'payload'
import { isPlain } from '../../src/core/isPlain.js'
import type { OperationArgs } from '../../src/store/operationArgs.js'
import { tried } from '../../src/store/users/attempts.js'
import { holdsPassword } from '../../src/store/users/holdsPassword.js'
import { faultsError } from '../refuse.js'
import { translate } from '../../src/translate.js'
import { attemptOf, unlessTooOften } from './refuseTooMany.js'
import { databaseOf } from '../../src/store/gateway/database.js'

type Values = Record<string, unknown>

/** The fields by which somebody logs in, or gets in again after forgetting the password. */
const keys = ['email', 'username', 'password']

const isTyped = (value: unknown) => value !== undefined && value !== null && value !== ''
const same = (one: unknown, other: unknown) =>
  String(one ?? '')
    .toLowerCase()
    .trim() ===
  String(other ?? '')
    .toLowerCase()
    .trim()

const changedKeys = (data: Values, stored: Values): string[] =>
  keys.filter((key) =>
    key === 'password'
      ? isTyped(data.password)
      : data[key] !== undefined && !same(data[key], stored[key]),
  )

async function proveOwner(
  req: PayloadRequest,
  slug: string,
  account: Values,
  given: unknown,
): Promise<void> {
  const wrong = (key: string) =>
    faultsError(req, slug, [
      { path: 'currentPassword', message: translate(req)(`agenda:errors:${key}`) },
    ])
  if (typeof given !== 'string' || given === '') throw wrong('currentPasswordNeeded')
  const check = async () => {
    const right = await holdsPassword(account, given)
    if (right === undefined)
      throw new Error(
        'Payload stores passwords in a way that this version of the plugin does not know.',
      )
    return right
  }
  if (
    !(await unlessTooOften(
      req,
      tried(req.payload, attemptOf(req, account.email ?? account.username), check),
    ))
  )
    throw wrong('currentPasswordWrong')
}

/**
 * Asks for the current password when somebody changes their own password or addresses: whoever
 * finds a screen unlocked must not be able to take over the account. An admin changes those of
 * others without it.
 */
export const guardOwnAccount: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const { data, id, ...rest }: OperationArgs = args
  if (!isPlain(data) || !['create', 'update'].includes(operation)) return args
  // The password is checked and never stored.
  const { currentPassword, ...kept } = data
  const passed = { ...args, data: kept }
  if (operation !== 'update' || (overrideAccess ?? rest.overrideAccess) || !req.user) return passed
  const slug = collection.slug
  if (id === undefined) {
    if (keys.some((key) => isTyped(kept[key]))) throw new Forbidden(req.t)
    return passed
  }
  if (req.user.collection !== slug || String(req.user.id) !== String(id)) return passed
  const account = await databaseOf(req.payload).findOne({
    collection: slug,
    where: { id: { equals: req.user.id } },
    req,
  })
  if (account && changedKeys(kept, account).length)
    await proveOwner(req, slug, account, currentPassword)
  return passed
}
