import { type Endpoint, headersWithCors, type PayloadHandler, type PayloadRequest, type TypedUser } from 'payload'
import type { Id } from '../../core/types.js'
import { type Actor, actorOf, mayWriteEvent, mayWriteLanguage } from '../../store/actor.js'
import { languagesOf } from '../../store/compiled/languages.js'
import { isId } from '../../store/input/ids.js'
import { slugOf } from '../../store/optionsOf.js'
import { countDocuments } from '../../store/translation/documentTexts.js'
import { countTranslations, readTranslations } from '../../store/translation/readTranslations.js'
import { Refusal, refuse } from '../agenda/parameters.js'
import { type CountedDocuments, documentsAsked } from './documentsAsked.js'

const send = (req: PayloadRequest, body: unknown, status = 200) =>
  Response.json(body, { status, headers: headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req }) })

/** Who asks, where they work here. */
function staffAsking(req: PayloadRequest): { actor: Actor; user: TypedUser } {
  const actor = actorOf(req.user)
  if (!req.user || !actor) throw refuse(req, req.user ? 403 : 401, req.user ? 'notYourEvent' : 'loginNeeded', {})
  return { actor, user: req.user }
}

/** The event that is asked for, and who asks: somebody who may write its texts, in whatever language. */
function askedBy(req: PayloadRequest): { event: Id; user: TypedUser } {
  const asked = String(req.routeParams?.event ?? '')
  const { actor, user } = staffAsking(req)
  if (!isId(req.payload, slugOf(req.payload, 'events'), asked)) throw refuse(req, 404, 'eventGone', {})
  const event = req.payload.db.defaultIDType === 'number' ? Number(asked) : asked
  if (!mayWriteEvent(actor, event)) throw refuse(req, 403, 'notYourEvent', {})
  return { event, user }
}

/** One of the site's languages that who asks may write. */
function languageAsked(req: PayloadRequest): string {
  const languages = languagesOf(req.payload)
  const codes = languages.map(({ code }) => code)
  const to = req.searchParams.get('to') ?? ''
  const language = languages.find(({ code }) => code === to)
  if (!language) throw refuse(req, 400, 'badParameter', { name: 'to', value: to, values: codes.join(', ') }, { to: codes })
  const actor = actorOf(req.user)
  if (!actor || !mayWriteLanguage(actor, to)) throw refuse(req, 403, 'notYourLanguage', { language: language.label })
  return to
}

const answering =
  (find: (req: PayloadRequest) => Promise<object | undefined>): PayloadHandler =>
  async (req) => {
    try {
      const found = await find(req)
      if (!found) throw refuse(req, 404, 'eventGone', {})
      return send(req, found)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return send(req, { errors: [{ message: error.message, data: error.data }] }, error.status)
    }
  }

const ofEvent = (find: (req: PayloadRequest, asked: { event: Id; user: TypedUser }) => Promise<object | undefined>) => answering(async (req) => find(req, askedBy(req)))

const translations = ofEvent((req, { event, user }) => readTranslations(req.payload, event, languageAsked(req), user))
const counts = ofEvent((req, { event, user }) => countTranslations(req.payload, event, user))

const documents = answering(async (req) => {
  const { user } = staffAsking(req)
  const { key, ids } = documentsAsked(req)
  return { documents: await countDocuments(req.payload, key, ids, user) } satisfies CountedDocuments
})

/**
 * What is to be translated of an event: for those who may write its texts; the texts for those who may in that language. And
 * how much of some documents: for those who may read them.
 */
export const translationsEndpoints: Endpoint[] = [
  // First: what stands in its place is else the id of an event.
  { path: '/agenda-translations/documents', method: 'get', handler: documents },
  { path: '/agenda-translations/:event/counts', method: 'get', handler: counts },
  { path: '/agenda-translations/:event', method: 'get', handler: translations },
]
