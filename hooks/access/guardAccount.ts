import {
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'
import { actorOf } from '../../src/store/actor.js'
import { isPlain } from '../../src/store/input/ids.js'
import { isEasilyGuessed } from '../../src/store/users/isEasilyGuessed.js'
import { faultsError } from '../refuse.js'
import { translate } from '../../src/translate.js'
import { databaseOf } from '../../src/store/gateway/database.js'

const shortest = 12
/** Longer ones cost the server more than they protect. */
const longest = 200

/** Kept by Payload for itself; no form has these fields, and no request may write them. */
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
type AccountArgs = { data?: unknown; id?: unknown; overrideAccess?: boolean }

/**
 * What is known of whoever gets a new password; undefined where nobody does, since who asks may not
 * set one: to look for a common one is work, and strangers do not get it done.
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
 * Weak passwords are refused wherever one is set; what Payload counts and stores for itself is
 * nobody's to write.
 */
export const guardAccount: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const { data, id, ...rest } = args as AccountArgs
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
