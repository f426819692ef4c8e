import type { PayloadRequest } from 'payload'
import { isRightToLeft } from '../../core/phrases.js'
import { mailAround, mailButton } from '../mails.js'
import { resetAddress } from './resetLink.js'

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
  const side = isRightToLeft(language) ? 'right' : 'left'
  return mailAround(language, [
    `<p>${t('authentication:youAreReceivingResetPassword')}</p>`,
    mailButton(url, t('authentication:resetPassword')),
    `<p dir="ltr" style="overflow-wrap: anywhere; text-align: ${side}"><a href="${url}">${url}</a></p>`,
    `<p>${t('authentication:youDidNotRequestPassword')}</p>`,
  ])
}
