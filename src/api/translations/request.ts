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
import { eventNamed } from '../../store/input/eventNamed.js'
import { idFrom, isId } from '../../store/input/ids.js'
import { slugOf } from '../../store/optionsOf.js'
import { Refusal, refuse } from '../../errors.js'
import { toAnswer } from '../toAnswer.js'

/**
 * The event that is asked for, and the user who asks: somebody who may write its texts in some
 * language.
 */
export type TranslationsRequest = { event: Id; user: TypedUser; actor: Actor }

export const send = (req: PayloadRequest, body: unknown, status = 200) =>
  Response.json(body, {
    status,
    headers: headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req }),
  })

/** The user who asks, if they work here. */
function staffAsking(req: PayloadRequest): Omit<TranslationsRequest, 'event'> {
  const actor = actorOf(req)
  if (!req.user || !actor) throw refuse(req, req.user ? 'notYourEvent' : 'loginNeeded')
  return { user: req.user, actor }
}

async function requestOf(req: PayloadRequest): Promise<TranslationsRequest> {
  const asked = String(req.routeParams?.event ?? '')
  const { user, actor } = staffAsking(req)
  const event = isId(req.payload, slugOf(req.payload, 'events'), asked)
    ? idFrom(req.payload, asked)
    : (await eventNamed(req, asked))?.id
  // First, so that nobody learns by it which events of others there are.
  if (!mayWriteEvent(actor, event ?? asked)) throw refuse(req, 'notYourEvent')
  if (event === undefined) throw refuse(req, 'eventGone')
  return { event, user, actor }
}

/**
 * The language that a parameter of the address names: one of the site's that this user may write.
 */
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

/** Refuses translators with 403: this is for users who decide what goes out. */
export function editorsOnly(req: PayloadRequest, { actor }: TranslationsRequest): void {
  if (!mayWriteEvents(actor)) throw refuse(req, 'editorsOnly')
}

type Find<A> = (req: PayloadRequest, asked: A) => Promise<Response | object | undefined>

const doorFor =
  <A>(who: (req: PayloadRequest) => A | Promise<A>) =>
  (find: Find<A>): PayloadHandler =>
  async (req) => {
    try {
      const found = await find(req, await who(req))
      if (!found) throw refuse(req, 'eventGone')
      return found instanceof Response ? found : send(req, found)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { status, response } = toAnswer(req, error)
      return send(req, response, status)
    }
  }

/**
 * Makes a handler for users who may write texts of the event that the request names; `undefined`
 * from it is answered as "no such event".
 */
export const forTranslators = doorFor(requestOf)

/** Makes a handler for users who work here. */
export const forStaff = doorFor(staffAsking)
