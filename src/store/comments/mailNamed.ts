import type { PayloadRequest } from 'payload'
import { isRightToLeft } from '../../core/phrases.js'
import type { Id } from '../../core/types.js'
import { translate } from '../../translate.js'
import { panelAddress } from '../addresses.js'
import { slugOf } from '../optionsOf.js'
import { rawDocument } from '../rawDocuments.js'
import { type Doc, textIn } from '../toAgenda.js'
import { sendsMail } from '../users/resetMail.js'
import type { Reachable } from './colleagues.js'

/** `line` is the stored session that was commented on. */
type Told = { to: Reachable[]; by: string | null; event: Id; line: Doc; text: string }

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)

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
  const url = commentsAddress(req, event, line.id as Id)
  const side = isRightToLeft(language) ? 'rtl' : 'ltr'
  const shown = escaped(text).replaceAll('\n', '<br>')
  return {
    subject: onOneLine(subject),
    text: `${intro}\n\n${text}\n\n${url}\n`,
    html: `<!doctype html><html lang="${language}" dir="${side}"><body style="font: 16px/1.5 sans-serif; margin: 0; padding: 24px">
<div dir="${side}" style="max-width: 560px">
<p>${escaped(intro)}</p>
<blockquote dir="auto" style="border-inline-start: 3px solid #ccc; margin: 0; padding: 2px 12px">${shown}</blockquote>
<p><a href="${escaped(url)}" style="background: #222; border-radius: 4px; color: #fff; display: inline-block; padding: 10px 18px; text-decoration: none">${escaped(open)}</a></p>
</div></body></html>`,
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
