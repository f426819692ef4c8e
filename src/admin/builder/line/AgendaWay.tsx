import { Link } from '@payloadcms/ui'
import type { UIFieldServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { idOf, sameId } from '../../../core/ids.js'
import { fieldsIn } from '../../../core/isPlain.js'
import { colonOf } from '../../../core/phrases.js'
import { slugOf } from '../../../store/optionsOf.js'
import { rawDocument, rawDocuments } from '../../../store/rawDocuments.js'
import { type Doc, textIn } from '../../../store/toAgenda.js'
import { translate } from '../../../translate.js'
import './agendaWay.css'
import { lineParameter } from './lineParameter.js'

/**
 * On the form of a session: the way to its line in the agenda, and to the forms of the lines before
 * and after it. Nothing on one that is not stored yet.
 */
export async function AgendaWay({ id, data, payload, user, i18n, req }: UIFieldServerProps) {
  const event = idOf(fieldsIn(data).event)
  if (id === undefined || id === null || id === '' || event === undefined || !user) return null
  const say = (key: string, vars?: Record<string, unknown>) =>
    translate(i18n)(`agenda:${key}`, vars)
  const [events, sessions] = [slugOf(payload, 'events'), slugOf(payload, 'sessions')]
  const language = req.locale ?? undefined
  const [found, lines] = await Promise.all([
    rawDocument(payload, events, event, { view: 'draft' }),
    rawDocuments(
      payload,
      sessions,
      { event: { equals: event } },
      { view: 'draft', only: ['title', 'sortKey', 'deletedAt'], sort: 'sortKey' },
    ),
  ])
  if (!found) return null
  const there = lines.filter(({ deletedAt }) => !deletedAt)
  const at = there.findIndex((each) => sameId(idOf(each.id), id))
  const { admin } = payload.config.routes
  const hrefOf = (path: `/${string}`) =>
    formatAdminURL({ adminRoute: admin, includeBasePath: true, path })
  const title = (doc: Doc) => textIn(doc.title, language) ?? say('checks:untitled')
  const beside = (by: -1 | 1, key: string, mark: string) => {
    const other = at < 0 ? undefined : there[at + by]
    return other ? (
      <Link
        aria-label={`${say(key)}${colonOf(i18n.language)}${title(other)}`}
        href={hrefOf(`/collections/${sessions}/${idOf(other.id)}`)}
        rel={by < 0 ? 'prev' : 'next'}
        title={title(other)}
      >
        {mark}
      </Link>
    ) : null
  }
  return (
    <nav aria-label={say('line:wayBack')} className="agenda-way">
      <Link href={hrefOf(`/collections/${events}/${event}/agenda?${lineParameter}=${id}`)}>
        <bdi>{say('line:agendaOf', { title: title(found) })}</bdi>
      </Link>
      {beside(-1, 'line:previous', '↑')}
      {beside(1, 'line:next', '↓')}
    </nav>
  )
}
