import type { PayloadRequest } from 'payload'
import { addressOf } from '../../src/address.js'
import { Refusal } from '../../src/errors.js'
import { optionsOf } from '../../src/store/optionsOf.js'
import type { Attempt } from '../../src/store/users/attempts.js'

/** Who tries to log in to which account, by the name that was typed. */
export const attemptOf = (req: PayloadRequest, account: unknown): Attempt => ({
  account: String(account).toLowerCase().trim(),
  address: addressOf(req.headers, optionsOf(req.payload).accounts.proxies),
})

/**
 * Does what somebody tries, or answers 429 where they have tried too often, and says when they may
 * try again.
 */
export async function unlessTooOften<T>(req: PayloadRequest, trying: Promise<T>): Promise<T> {
  try {
    return await trying
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'tooManyAttempts') throw error
    req.responseHeaders ??= new Headers()
    req.responseHeaders.set('retry-after', String(error.data?.seconds))
    throw error
  }
}
