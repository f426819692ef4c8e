import { createHmac, randomBytes } from 'node:crypto'
import { secretPrefix } from '../core/webhooks/index.js'

/** A new secret of 32 random bytes. */
export const newSecret = (): string => `${secretPrefix}${randomBytes(32).toString('base64')}`

/**
 * The headers that sign a message. By them a receiver knows that it comes from here, and is not an
 * old one that somebody else sends again (Standard Webhooks: https://www.standardwebhooks.com).
 * @param at the instant of this attempt, in milliseconds
 */
export function signed(
  secret: string,
  { id, at, body }: { id: string; at: number; body: string },
): Record<string, string> {
  const timestamp = String(Math.floor(at / 1000))
  const signature = createHmac('sha256', Buffer.from(secret.slice(secretPrefix.length), 'base64'))
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}
