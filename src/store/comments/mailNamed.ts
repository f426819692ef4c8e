import type { PayloadRequest } from 'payload'
import { escapeMarkup } from '../../core/escapeMarkup.js'
import type { Id } from '../../core/types.js'
import { translate } from '../../translate.js'
import { panelAddress } from '../addresses.js'
import type { Stored } from '../gateway/database.js'
import { mailAround, mailButton, sendsMail } from '../mails.js'
import { slugOf } from '../optionsOf.js'
import { rawDocument } from '../rawDocuments.js'
import { type Doc, textIn } from '../toAgenda.js'
import type { Reachable } from './colleagues.js'

/** `line` is the stored session that was commented on. */
type Told = { to: Reachable[]; by: string | null; event: Id; line: Stored; text: string }

/** In a subject nothing begins a line of its own. */
const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The address of the comments on a line, in the Agenda tab. */
export const commentsAddress = ({ payload, locale }: PayloadRequest, event: Id, line: Id): string =>
  panelAddress(
    payload.config,
    `/collections/${slugOf(payload, 'events')}/${event}/agenda?${new URLSearchParams({
      ...(locale ? { locale } : {}),
      line: String(line),
      tab: 'comments',
    })}`,
  )

/** What is sent: in the language of whoever wrote the comment, as that of the reader is not known. */
async function mailOf(req: PayloadRequest, { by, event, line, text }: Omit<Told, 'to'>) {
  const say = (key: string, vars?: object) => translate(req)(`agenda:${key}`, { ...vars })
  const { language } = req.i18n
  const stored = await rawDocument(req.payload, slugOf(req.payload, 'events'), event, {
    view: 'draft',
  })
  const titleIn = (doc: Doc | undefined) => textIn(doc?.title, req.locale ?? undefined)
  const words = {
    name: by ?? say('line:someone'),
    line: titleIn(line) ?? say('checks:untitled'),
    event: titleIn(stored) ?? say('dashboard:untitled'),
  }
  const subject = say('comments:mail:subject', words)
  const intro = say('comments:mail:intro', words)
  const open = say('comments:mail:open')
  const url = commentsAddress(req, event, line.id)
  const shown = escapeMarkup(text).replaceAll('\n', '<br>')
  return {
    subject: onOneLine(subject),
    text: `${intro}\n\n${text}\n\n${url}\n`,
    html: mailAround(language, [
      `<p>${escapeMarkup(intro)}</p>`,
      `<blockquote dir="auto" style="border-inline-start: 3px solid #ccc; margin: 0; padding: 2px 12px">${shown}</blockquote>`,
      mailButton(url, open),
    ]),
  }
}

/** Mails everybody who is named. That a mail cannot be sent is logged, and nothing else. */
export async function mailNamed(req: PayloadRequest, { to, ...about }: Told): Promise<void> {
  const { payload } = req
  const reached = to.filter(({ email }) => email)
  if (!reached.length || !sendsMail(payload)) return
  try {
    const mail = await mailOf(req, about)
    await Promise.all(
      reached.map(async ({ id, email }) => {
        try {
          await payload.sendEmail({ to: email, ...mail })
        } catch (err) {
          payload.logger.error({ err, msg: `A comment could not be mailed to account ${id}` })
        }
      }),
    )
  } catch (err) {
    payload.logger.error({ err, msg: 'A comment could not be mailed' })
  }
}
