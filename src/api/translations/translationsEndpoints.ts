import { type Endpoint, headersWithCors, type PayloadHandler, type PayloadRequest, type TypedUser } from 'payload'
import { listOf } from '../../core/phrases.js'
import type { Id } from '../../core/types.js'
import { actorOf, mayWriteEvent, mayWriteLanguage } from '../../store/actor.js'
import { languagesOf } from '../../store/compiled/languages.js'
import { isId } from '../../store/input/ids.js'
import { slugOf } from '../../store/optionsOf.js'
import { countTranslations, readTranslations } from '../../store/translation/readTranslations.js'
import { Refusal, refuse } from '../agenda/parameters.js'

const send = (req: PayloadRequest, body: unknown, status = 200) =>
  Response.json(body, { status, headers: headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req }) })

/** The event that is asked for, and who asks: somebody who may write its texts, in whatever language. */
function askedBy(req: PayloadRequest): { event: Id; user: TypedUser } {
  const asked = String(req.routeParams?.event ?? '')
  const actor = actorOf(req.user)
  if (!req.user || !actor) throw refuse(req, req.user ? 403 : 401, req.user ? 'notYourEvent' : 'loginNeeded', {})
  if (!isId(req.payload, slugOf(req.payload, 'events'), asked)) throw refuse(req, 404, 'eventGone', {})
  const event = req.payload.db.defaultIDType === 'number' ? Number(asked) : asked
  if (!mayWriteEvent(actor, event)) throw refuse(req, 403, 'notYourEvent', {})
  return { event, user: req.user }
}

/** One of the site's languages that who asks may write. */
function languageAsked(req: PayloadRequest): string {
  const languages = languagesOf(req.payload)
  const codes = languages.map(({ code }) => code)
  const to = req.searchParams.get('to') ?? ''
  const language = languages.find(({ code }) => code === to)
  if (!language) throw refuse(req, 400, 'badParameter', { name: 'to', value: to, values: listOf(codes, req.i18n.language) }, { to: codes })
  const actor = actorOf(req.user)
  if (!actor || !mayWriteLanguage(actor, to)) throw refuse(req, 403, 'notYourLanguage', { language: language.label })
  return to
}

const answering =
  (find: (req: PayloadRequest, asked: { event: Id; user: TypedUser }) => Promise<object | undefined>): PayloadHandler =>
  async (req) => {
    try {
      const found = await find(req, askedBy(req))
      if (!found) throw refuse(req, 404, 'eventGone', {})
      return send(req, found)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return send(req, { errors: [{ message: error.message, data: error.data }] }, error.status)
    }
  }

const translations = answering((req, { event, user }) => readTranslations(req.payload, event, languageAsked(req), user))
const counts = answering((req, { event, user }) => countTranslations(req.payload, event, user))

/** What is to be translated of an event. For those who may write its texts; the texts for those who may in that language. */
export const translationsEndpoints: Endpoint[] = [
  { path: '/agenda-translations/:event/counts', method: 'get', handler: counts },
  { path: '/agenda-translations/:event', method: 'get', handler: translations },
]
