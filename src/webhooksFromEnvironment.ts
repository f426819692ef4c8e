import type { AppWebhook } from './options.js'

type Environment = Record<string, string | undefined>

/**
 * The address that `WEBHOOK_URL` names, with its secret: none where nothing is named. One without a
 * secret is refused with the other options.
 */
export const webhooksFromEnvironment = ({
  WEBHOOK_URL: url,
  WEBHOOK_SECRET: secret = '',
}: Environment): AppWebhook[] => (url ? [{ url, secret }] : [])
