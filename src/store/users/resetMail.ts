import type { Payload, PayloadRequest } from 'payload'
import { isRightToLeft } from '../../core/phrases.js'
import { resetAddress } from './resetLink.js'

/**
 * Adapters that only log what they would have sent: the app's (src/unsentEmail.ts), and the one
 * that Payload uses where none is configured.
 */
const sendNothing = new Set(['unsent', 'console'])

/** Whether mails that are sent here arrive anywhere. */
export const sendsMail = ({ email }: Payload): boolean =>
  Boolean(email) && !sendNothing.has(email.name)

/**
 * The mail to somebody who forgot their password: Payload's own words, in the direction of their
 * language, with the link as a button.
 */
export function resetMail({
  req,
  token = '',
}: { req?: PayloadRequest; token?: string } = {}): string {
  const { language, t } = req!.i18n
  const url = resetAddress(req!.payload, token)
  const align = isRightToLeft(language) ? 'rtl' : 'ltr'
  return `<!doctype html><html lang="${language}" dir="${align}"><body style="font: 16px/1.5 sans-serif; margin: 0; padding: 24px">
<div dir="${align}" style="max-width: 560px">
<p>${t('authentication:youAreReceivingResetPassword')}</p>
<p><a href="${url}" style="background: #222; border-radius: 4px; color: #fff; display: inline-block; padding: 10px 18px; text-decoration: none">${t('authentication:resetPassword')}</a></p>
<p dir="ltr" style="overflow-wrap: anywhere; text-align: ${align === 'rtl' ? 'right' : 'left'}"><a href="${url}">${url}</a></p>
<p>${t('authentication:youDidNotRequestPassword')}</p>
</div></body></html>`
}
