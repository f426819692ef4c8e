/** The prefix of every secret of a webhook (Standard Webhooks). */
export const secretPrefix = 'whsec_'

const longestUrl = 2_000

/**
 * Whether messages may be sent to an address: it is https, and has no name and password in it,
 * which programs on the way would write down. With `insecure`, http is accepted as well.
 */
export function isWebhookUrl(given: unknown, insecure = false): given is string {
  if (typeof given !== 'string' || given.length > longestUrl || !URL.canParse(given)) return false
  const { protocol, username, password, hostname } = new URL(given)
  return (
    (protocol === 'https:' || (insecure && protocol === 'http:')) &&
    !username &&
    !password &&
    hostname !== ''
  )
}

/** Whether a text is a secret: `whsec_`, then 24 to 64 bytes in base64. */
export function isWebhookSecret(given: unknown): given is string {
  if (typeof given !== 'string' || !given.startsWith(secretPrefix)) return false
  const base64 = given.slice(secretPrefix.length)
  const bytes = Math.floor((base64.replace(/=+$/, '').length * 3) / 4)
  return (
    /^[A-Za-z0-9+/]+={0,2}$/.test(base64) && base64.length % 4 === 0 && bytes >= 24 && bytes <= 64
  )
}
