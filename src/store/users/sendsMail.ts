import type { Payload } from 'payload'

/**
 * Adapters that only say in the log what they would have sent: the app's (src/unsentEmail.ts) and
 * the one that Payload takes without any.
 */
const sendNothing = new Set(['unsent', 'console'])

/** Whether a mail that is sent here arrives anywhere. */
export const sendsMail = ({ email }: Payload): boolean =>
  Boolean(email) && !sendNothing.has(email.name)
