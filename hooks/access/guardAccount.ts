import crypto from 'node:crypto'
import { type CollectionBeforeOperationHook, type CollectionSlug, type PayloadRequest } from 'payload'
import { isPlain } from '../../src/store/input/ids.js'
import { faultsError, translate } from '../refuse.js'

const shortest = 12
/** Longer ones cost the server more than they protect. */
const longest = 200

/** Kept by Payload for itself; no form has these fields, and no request may write them. */
const internal = ['createdAt', 'updatedAt', 'sessions', 'hash', 'salt', 'loginAttempts', 'lockUntil', 'resetPasswordToken', 'resetPasswordExpiration', '_verified', '_verificationToken', 'apiKey', 'apiKeyIndex', 'enableAPIKey']

type AccountArgs = { data?: unknown; overrideAccess?: boolean }

/** A login with an address that nobody has takes as long as one that somebody has: the time tells nobody who works here. */
async function takeAsLong(req: PayloadRequest, collection: CollectionSlug, { email, password }: Record<string, unknown>) {
  if (typeof email !== 'string' || typeof password !== 'string') return
  const known = await req.payload.db.findOne({ collection, where: { email: { equals: email.toLowerCase().trim() } }, req })
  // The same work as Payload's own comparison (auth/strategies/local).
  if (!known) await new Promise((resolve) => crypto.pbkdf2(password, crypto.randomBytes(32), 600_000, 32, 'sha256', resolve))
}

/** Weak passwords are refused wherever one is set; what Payload counts and stores for itself is nobody's to write. */
export const guardAccount: CollectionBeforeOperationHook = async ({ args, collection, operation, overrideAccess, req }) => {
  const { data, ...rest } = args as AccountArgs
  if (!isPlain(data)) return args
  const slug = collection.slug
  if (operation === 'login') await takeAsLong(req, slug as CollectionSlug, data)
  if (!['create', 'update', 'resetPassword'].includes(operation)) return args
  const { password } = data
  const wrong = (key: string) => faultsError(req, slug, [{ path: 'password', message: translate(req)(`agenda:errors:${key}`, { length: shortest }) }])
  if (password !== undefined && password !== null && (typeof password !== 'string' || password.length > longest)) throw wrong('badValue')
  if (typeof password === 'string' && (password !== '' || operation !== 'update') && password.length < shortest) throw wrong('passwordTooShort')
  if (overrideAccess ?? rest.overrideAccess) return args
  return { ...args, data: Object.fromEntries(Object.entries(data).filter(([name]) => !internal.includes(name))) } as typeof args
}
