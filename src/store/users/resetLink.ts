import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import { documentsOf } from '../gateway/documents.js'
import { panelAddress } from '../addresses.js'

/**
 * In milliseconds, how long a link lasts that somebody hands over themselves. One that is sent by
 * mail lasts as long as Payload says, an hour.
 */
const lasts = 24 * 60 * 60 * 1000

/**
 * The address at which somebody chooses a new password; without its origin where the config does
 * not know that.
 */
export const resetAddress = ({ config }: Pick<Payload, 'config'>, token: string): string =>
  panelAddress(config, `${config.admin.routes.reset}/${token}`)

/**
 * Makes a link with which whoever has it can choose a new password for an account, once. An earlier
 * link becomes void. Undefined where there is no such account.
 */
export async function makeResetLink(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: Id,
): Promise<{ url: string; until: string } | undefined> {
  const account = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!account) return undefined
  const until = new Date(Date.now() + lasts)
  const { email, username } = account
  const token = await documentsOf(req.payload).forgotPassword({
    collection,
    data: email ? { email } : { username },
    disableEmail: true,
    expiration: lasts,
    req,
  })
  return token ? { url: resetAddress(req.payload, token), until: until.toISOString() } : undefined
}
