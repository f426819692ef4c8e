import { headersWithCors, type PayloadHandler, type PayloadRequest, type TypedUser } from 'payload'
import { listOf } from '../../core/phrases.js'
import type { Id } from '../../core/types.js'
import {
  type Actor,
  actorOf,
  mayWriteEvent,
  mayWriteEvents,
  mayWriteLanguage,
} from '../../store/actor.js'
import { languagesOf } from '../../store/compiled/languages.js'
import { idFrom, isId } from '../../store/input/ids.js'
import { slugOf } from '../../store/optionsOf.js'
import { Refusal, refuse } from '../../errors.js'
import { toAnswer } from '../toAnswer.js'

/**
 * The event that is asked for, and who asks: somebody who may write its texts, in whatever
 * language.
 */
export type TranslationsRequest = { event: Id; user: TypedUser; actor: Actor }

export const send = (req: PayloadRequest, body: unknown, status = 200) =>
  Response.json(body, {
    status,
    headers: headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req }),
  })

/** Who asks, where they work here. */
function staffAsking(req: PayloadRequest): Omit<TranslationsRequest, 'event'> {
  const actor = actorOf(req)
  if (!req.user || !actor) throw refuse(req, req.user ? 'notYourEvent' : 'loginNeeded')
  return { user: req.user, actor }
}

function requestOf(req: PayloadRequest): TranslationsRequest {
  const asked = String(req.routeParams?.event ?? '')
  const { user, actor } = staffAsking(req)
  if (!isId(req.payload, slugOf(req.payload, 'events'), asked)) throw refuse(req, 'eventGone')
  const event = idFrom(req.payload, asked)
  if (!mayWriteEvent(actor, event)) throw refuse(req, 'notYourEvent')
  return { event, user, actor }
}

/** One of the site's languages that who asks may write, under a name in the address. */
export function requestedLanguage(
  req: PayloadRequest,
  { actor }: TranslationsRequest,
  name = 'to',
): string {
  const languages = languagesOf(req.payload)
  const codes = languages.map(({ code }) => code)
  const asked = req.searchParams.get(name) ?? ''
  const language = languages.find(({ code }) => code === asked)
  if (!language)
    throw refuse(req, 'badParameter', {
      vars: { name, value: asked, values: listOf(codes, req.i18n.language) },
      data: { [name]: codes },
    })
  if (!mayWriteLanguage(actor, asked))
    throw refuse(req, 'notYourLanguage', { vars: { language: language.label } })
  return asked
}

/** 403 for translators: this is for those who decide what goes out. */
export function editorsOnly(req: PayloadRequest, { actor }: TranslationsRequest): void {
  if (!mayWriteEvents(actor)) throw refuse(req, 'editorsOnly')
}

type Find<A> = (req: PayloadRequest, asked: A) => Promise<Response | object | undefined>

const doorFor =
  <A>(who: (req: PayloadRequest) => A) =>
  (find: Find<A>): PayloadHandler =>
  async (req) => {
    try {
      const found = await find(req, who(req))
      if (!found) throw refuse(req, 'eventGone')
      return found instanceof Response ? found : send(req, found)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { status, response } = toAnswer(req, error)
      return send(req, response, status)
    }
  }

/**
 * A door for those who may write texts of the event that the request names; `undefined` says that
 * there is no such event.
 */
export const forTranslators = doorFor(requestOf)

/** A door for those who work here. */
export const forStaff = doorFor(staffAsking)
