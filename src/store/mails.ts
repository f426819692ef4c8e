import type { Payload } from 'payload'
import { escapeAttribute, escapeMarkup } from '../core/escapeMarkup.js'
import { isRightToLeft } from '../core/phrases.js'

/**
 * Adapters that only log what they would have sent: the app's (src/unsentEmail.ts), and the one
 * that Payload uses where none is configured.
 */
const sendNothing = new Set(['unsent', 'console'])

/** Whether mails that are sent here arrive anywhere. */
export const sendsMail = ({ email }: Payload): boolean =>
  Boolean(email) && !sendNothing.has(email.name)

/** A link as a button. */
export const mailButton = (url: string, text: string): string =>
  `<p><a href="${escapeAttribute(url)}" style="background: #222; border-radius: 4px; color: #fff; display: inline-block; padding: 10px 18px; text-decoration: none">${escapeMarkup(text)}</a></p>`

/** A mail as HTML, in the direction of its language, around what it says. */
export function mailAround(language: string, body: readonly string[]): string {
  const side = isRightToLeft(language) ? 'rtl' : 'ltr'
  return `<!doctype html><html lang="${language}" dir="${side}"><body style="font: 16px/1.5 sans-serif; margin: 0; padding: 24px">
<div dir="${side}" style="max-width: 560px">
${body.join('\n')}
</div></body></html>`
}
