import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'
import { unsentEmail } from './unsentEmail.js'

/** `Agenda <agenda@example.org>`, or the address alone. */
function parseSender(from: string): { name: string; address: string } {
  const [, name = '', address = from] = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(from) ?? []
  if (!/^[^\s@]+@[^\s@]+$/.test(address.trim()))
    throw new Error(
      `MAIL_FROM "${from}" is not an address that mails can come from, such as: Agenda <agenda@example.org>`,
    )
  return { name: name || 'Agenda', address: address.trim() }
}

/** Milliseconds that a mail server may be silent. */
const patience = 20_000

/**
 * What is wrong with an address of a mail server is said at start, when it can still be put right.
 */
function checked(smtpUrl: string): URL {
  const url = URL.canParse(smtpUrl) ? new URL(smtpUrl) : undefined
  if (!url || !/^smtps?:$/.test(url.protocol) || !url.hostname)
    throw new Error(
      'SMTP_URL is not the address of a mail server, such as smtps://name:password@mail.example.org',
    )
  return url
}

/**
 * Sends through a mail server. Nobody waits for it: strangers would learn from the time which
 * accounts there are, and a save in the database would stay open meanwhile.
 */
function smtpEmail(smtpUrl: string, from: string | undefined): EmailAdapter<void> {
  const user = decodeURIComponent(checked(smtpUrl).username)
  const sender = parseSender(from || user)
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  })
  return ({ payload }) => ({
    name: 'smtp',
    defaultFromAddress: sender.address,
    defaultFromName: sender.name,
    sendEmail: async (message) => {
      void transport
        .sendMail(message)
        .catch((error: Error) =>
          payload.logger.error(`“${message.subject}” could not be sent: ${error.message}`),
        )
    },
  })
}

/** How the app sends mails: through the server at `smtpUrl`, as `from`; not at all without one. */
export const emailFor = (
  smtpUrl: string | undefined,
  from: string | undefined,
): EmailAdapter<void> => (smtpUrl ? smtpEmail(smtpUrl, from) : unsentEmail)
