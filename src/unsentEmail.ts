import type { EmailAdapter } from 'payload'

/**
 * Without a mail server nothing can be sent: the log says so whenever something should have been,
 * and nothing before.
 */
export const unsentEmail: EmailAdapter<void> = ({ payload }) => ({
  name: 'unsent',
  defaultFromAddress: 'agenda@localhost',
  defaultFromName: 'Agenda',
  sendEmail: async ({ to, subject }) => {
    payload.logger.warn(
      `No mail server is set up: “${subject}” was not sent to ${typeof to === 'string' ? to : JSON.stringify(to)}.`,
    )
  },
})
