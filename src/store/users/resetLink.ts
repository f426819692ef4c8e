import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import { panelAddress } from '../addresses.js'

/**
 * Milliseconds that a link lasts which somebody hands over themselves; one by mail lasts as long as
 * Payload says, an hour.
 */
const lasts = 24 * 60 * 60 * 1000

/** Where somebody chooses a new password; without the origin where the config does not know it. */
export const resetAddress = ({ config }: Pick<Payload, 'config'>, token: string): string =>
  panelAddress(config, `${config.admin.routes.reset}/${token}`)

/**
 * A link with which whoever has it chooses a new password for an account, once; the one before it
 * is void. Undefined where there is no such account.
 */
export async function makeResetLink(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: Id,
): Promise<{ url: string; until: string } | undefined> {
  const account = (await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })) as { email?: string; username?: string } | null
  if (!account) return undefined
  const until = new Date(Date.now() + lasts)
  const { email, username } = account
  const token = await req.payload.forgotPassword({
    collection,
    // Payload takes either, and names the address alone where no types are generated.
    data: (email ? { email } : { username }) as { email: string },
    disableEmail: true,
    expiration: lasts,
    req,
  })
  return token ? { url: resetAddress(req.payload, token), until: until.toISOString() } : undefined
}
