import {
  AuthenticationError,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
  type Where,
} from 'payload'
import type { Id } from '../../src/core/types.js'
import { refuse } from '../../src/errors.js'
import { isPlain } from '../../src/core/isPlain.js'
import type { OperationArgs } from '../../src/store/operationArgs.js'
import { outOfTrash } from '../../src/store/rawDocuments.js'
import { askedForMail, tried } from '../../src/store/users/attempts.js'
import { holdsPassword } from '../../src/store/users/holdsPassword.js'
import { sendsMail } from '../../src/store/mails.js'
import { attemptOf, unlessTooOften } from './refuseTooMany.js'
import { databaseOf } from '../../src/store/gateway/database.js'

type Account = { hash?: string; salt?: string }

const isName = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** Finds an account by what was typed as its name, in the way Payload does. */
function findAccount(
  req: PayloadRequest,
  collection: CollectionSlug,
  name: string,
): Promise<(Account & { id: Id }) | null> {
  const typed = name.toLowerCase().trim()
  const { loginWithUsername } = req.payload.collections[collection]!.config.auth
  const named: Where = {
    or: [
      { email: { equals: typed } },
      ...(loginWithUsername ? [{ username: { equals: typed } }] : []),
    ],
  }
  return databaseOf(req.payload).findOne<Account & { id: Id }>({
    collection,
    where: { and: [named, ...outOfTrash(req.payload, collection)] },
    req,
  })
}

/**
 * Checks the password before Payload does, so that a wrong password and a missing account are
 * answered alike, take as long and count alike, and so that nobody can lock others out by failing
 * at their account. Payload checks a right password once more.
 */
async function guardPassword(
  req: PayloadRequest,
  slug: CollectionSlug,
  { email, username, password }: Record<string, unknown>,
) {
  const name = [username, email].find(isName)
  if (name === undefined || !isName(password)) return
  const account = await findAccount(req, slug, name)
  const right = await unlessTooOften(
    req,
    tried(
      req.payload,
      attemptOf(req, name),
      async () => (await holdsPassword(account, password)) ?? true,
    ),
  )
  if (!right) throw new AuthenticationError(req.t)
}

/**
 * Limits how many mails with a link may be asked for: they cost somebody's time and the good name
 * of a mail server. Users who work here may hand out links without a mail.
 */
async function guardMail(req: PayloadRequest, { email, username }: Record<string, unknown>) {
  if (!sendsMail(req.payload)) throw refuse(req, 'noMail')
  const name = [username, email].find(isName)
  if (name !== undefined) await unlessTooOften(req, askedForMail(req.payload, attemptOf(req, name)))
}

/** Limits how often somebody may try to log in, or ask for a mail with a link for it. */
export const guardLogin: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const { data, ...rest }: OperationArgs = args
  if (!isPlain(data)) return args
  if (operation === 'login') await guardPassword(req, collection.slug, data)
  if (operation === 'forgotPassword' && !(overrideAccess ?? rest.overrideAccess))
    await guardMail(req, data)
  return args
}
