import {
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'
import { actorOf } from '../../src/store/actor.js'
import { isPlain } from '../../src/core/isPlain.js'
import type { OperationArgs } from '../../src/store/operationArgs.js'
import { isEasilyGuessed } from '../../src/store/users/isEasilyGuessed.js'
import { faultsError } from '../refuse.js'
import { translate } from '../../src/translate.js'
import { databaseOf } from '../../src/store/gateway/database.js'

const shortest = 12
/** In characters: longer passwords cost the server more than they protect. */
const longest = 200

/** Fields that Payload keeps for itself. No form has them, and no request may write them. */
const internal = [
  'createdAt',
  'updatedAt',
  'sessions',
  'hash',
  'salt',
  'loginAttempts',
  'lockUntil',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'resetPasswordRequestedAt',
  '_verified',
  '_verificationToken',
  'apiKey',
  'apiKeyIndex',
  'enableAPIKey',
]

type Values = Record<string, unknown>

/**
 * What is known of the account that gets a new password. Undefined where this user may not set one:
 * the search for common passwords is work, and strangers must not be able to cause it.
 */
async function ownerOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  operation: string,
  { id, data, trusted }: { id: unknown; data: Values; trusted: boolean },
): Promise<Values | undefined> {
  const find = (name: string, value: unknown) =>
    databaseOf(req.payload).findOne({
      collection,
      where: { [name]: { equals: value } },
      req,
    })
  if (operation === 'resetPassword')
    return typeof data.token === 'string' && data.token
      ? ((await find('resetPasswordToken', data.token)) ?? undefined)
      : undefined
  if (!trusted && !actorOf(req)) return undefined
  const stored =
    operation === 'update' && (typeof id === 'number' || typeof id === 'string')
      ? await find('id', id)
      : undefined
  return { ...stored, ...data }
}

/**
 * Refuses weak passwords wherever one is set, and values for the fields that Payload counts and
 * stores for itself.
 */
export const guardAccount: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const { data, id, ...rest }: OperationArgs = args
  if (!isPlain(data) || !['create', 'update', 'resetPassword'].includes(operation)) return args
  const slug = collection.slug
  const trusted = overrideAccess ?? rest.overrideAccess ?? false
  const { password } = data
  const wrong = (key: string) =>
    faultsError(req, slug, [
      { path: 'password', message: translate(req)(`agenda:errors:${key}`, { length: shortest }) },
    ])
  if (
    password !== undefined &&
    password !== null &&
    (typeof password !== 'string' || password.length > longest)
  )
    throw wrong('badValue')
  const isSet = typeof password === 'string' && (password !== '' || operation !== 'update')
  if (isSet && password.length < shortest) throw wrong('passwordTooShort')
  const owner = isSet ? await ownerOf(req, slug, operation, { id, data, trusted }) : undefined
  if (
    owner &&
    isSet &&
    (await isEasilyGuessed(password, [owner.email, owner.username, owner.name]))
  )
    throw wrong('passwordTooCommon')
  if (trusted) return args
  return {
    ...args,
    data: Object.fromEntries(Object.entries(data).filter(([name]) => !internal.includes(name))),
  }
}
