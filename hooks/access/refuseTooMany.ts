import type { PayloadRequest } from 'payload'
import { addressOf } from '../../src/address.js'
import { Refusal } from '../../src/errors.js'
import { optionsOf } from '../../src/store/optionsOf.js'
import type { Attempt } from '../../src/store/users/attempts.js'

/** Who tries which account, by the name under which it was asked for. */
export const attemptOf = (req: PayloadRequest, account: unknown): Attempt => ({
  account: String(account).toLowerCase().trim(),
  address: addressOf(req.headers, optionsOf(req.payload).accounts.proxies),
})

/** What somebody tries; 429 where they tried too often, which says when they may again. */
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
