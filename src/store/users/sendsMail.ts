import type { Payload } from 'payload'

/**
 * Adapters that only log what they would have sent: the app's (src/unsentEmail.ts), and the one
 * that Payload uses where none is configured.
 */
const sendNothing = new Set(['unsent', 'console'])

/** Whether mails that are sent here arrive anywhere. */
export const sendsMail = ({ email }: Payload): boolean =>
  Boolean(email) && !sendNothing.has(email.name)
