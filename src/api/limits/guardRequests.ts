import {
  type AuthStrategy,
  headersWithCors,
  NotFound,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { refuse } from '../../errors.js'
import { actorOf } from '../../store/actor.js'
import { apiPath } from '../../store/addresses.js'
import { optionsOf } from '../../store/optionsOf.js'
import { bodyOf } from './boundedBody.js'
import { faultOfQuestion, questionIn, questionLimits, unreadable } from './checkQuestion.js'
import { isOpenRead, openToOrigins } from '../anyOrigin.js'
import { toAnswer } from '../toAnswer.js'
import { nestsTooDeep } from './nestsTooDeep.js'

/**
 * How many bytes of a body are read: of anybody's, and of JSON that somebody sends who is logged
 * in. The longest list of edits takes half of the latter.
 */
export const bodySizes = { anybody: 256_000, staff: 8_000_000 }

const typeOf = (req: PayloadRequest) => req.headers.get('content-type') ?? ''
const isJson = (req: PayloadRequest) => /^\s*application\/json\s*(?:;|$)/i.test(typeOf(req))

/** How many bytes of this body are read. Files are limited where they are read. */
const mostFor = (req: PayloadRequest): number =>
  !actorOf(req) ? bodySizes.anybody : isJson(req) ? bodySizes.staff : Infinity

const tooLarge = (req: PayloadRequest, most: number) =>
  refuse(req, 'bodyTooLarge', { vars: { most: most / 1000 } })

/** The same body as a stream that fails once it is too long. `mostOf` is asked while it is read. */
function bounded(
  req: PayloadRequest,
  body: ReadableStream<Uint8Array>,
  mostOf: (req: PayloadRequest) => number,
): ReadableStream<Uint8Array> {
  let size = 0
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        size += chunk.length
        const most = mostOf(req)
        if (size > most) controller.error(tooLarge(req, most))
        else controller.enqueue(chunk)
      },
    }),
  )
}

const define = (req: PayloadRequest, values: Record<string, unknown>) => {
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(req, name, { configurable: true, writable: true, value })
}

/**
 * Has a request answered as pages of other origins may read it. What a hook asks by the Local API
 * writes the payload that it asks into the request that it is part of: here that does not take.
 */
function openTo(req: PayloadRequest, payload: Payload): void {
  Object.defineProperty(req, 'payload', {
    configurable: true,
    enumerable: true,
    get: () => payload,
    set: () => undefined,
  })
}

/**
 * Limits how much of a request's body can be read, by whichever method. JSON that is nested too
 * deeply is refused before it is parsed.
 */
function bound(req: PayloadRequest): void {
  const own = bodyOf(req)
  if (!own) return
  let stream: ReadableStream<Uint8Array> | undefined
  const whole = () => {
    const most = mostFor(req)
    // The header saves reading; it may be absent or wrong, so that what comes is counted as well.
    if (Number(req.headers.get('content-length') ?? 0) > most) throw tooLarge(req, most)
    return (stream ??= bounded(req, own, mostFor))
  }
  const answer = () => new Response(whole(), { headers: { 'content-type': typeOf(req) } })
  const text = async () => {
    const written = await answer().text()
    if (isJson(req) && nestsTooDeep(written)) throw refuse(req, 'tooDeep')
    return written
  }
  Object.defineProperty(req, 'body', { configurable: true, get: whole })
  define(req, {
    text,
    json: async (): Promise<unknown> => JSON.parse(await text()),
    formData: async () => answer().formData(),
    arrayBuffer: async () => answer().arrayBuffer(),
    blob: async () => answer().blob(),
  })
}

/**
 * Makes Payload answer as if the app had no GraphQL. There is no other way to refuse a query before
 * Payload has read it.
 */
function close(req: PayloadRequest): void {
  const { payload } = req
  const config = Object.create(payload.config, {
    graphQL: { value: { ...payload.config.graphQL, disable: true } },
  })
  define(req, { payload: Object.create(payload, { config: { value: config } }) })
}

/**
 * Checks the body of a request in GraphQL. Payload reads it twice. Its first reader throws where
 * the body is no JSON, and nobody catches that; so it is given an empty object. The second reader
 * is the one that answers, and says what is wrong.
 */
async function guardQuestion(req: PayloadRequest): Promise<void> {
  const own = bodyOf(req)
  if (!own || !isJson(req)) return define(req, { body: null })
  try {
    const body = await new Response(bounded(req, own, () => questionLimits.bytes)).text()
    const fault = faultOfQuestion(body)
    if (fault && fault !== unreadable) close(req)
    define(req, { body: true, text: async () => (questionIn(body) ? body : '{}') })
  } catch {
    // The body is too long, or the connection broke.
    close(req)
  }
}

const isOwn = (payload: Payload, pathname: string): boolean => {
  const [first = ''] = pathname.slice(apiPath(payload.config).length + 1).split('/')
  return (
    /^(?:agenda|payload)(?:-|$)/.test(first) ||
    Object.values(optionsOf(payload).slugs).includes(first)
  )
}

/**
 * Removes `?prefix=` (a folder of a bucket) from the address of a file where the collection has no
 * such field: Payload would ask the database for the field, and fail.
 */
function forgetPrefix(req: PayloadRequest, pathname: string): void {
  const [, slug = ''] = /\/([^/]+)\/file\/[^/]*$/.exec(pathname) ?? []
  const fields: { name: string }[] | undefined =
    req.payload.collections[slug]?.config.flattenedFields
  if (fields && !fields.some(({ name }) => name === 'prefix')) req.searchParams.delete('prefix')
}

/**
 * A way of logging in that logs nobody in. Payload calls it first for every request, on whatever
 * server it runs, so that sizes are limited before anything is read, and that every answer, refusals
 * too, says which pages may read it. Endpoints of the app's own are not limited.
 */
const guardRequests: AuthStrategy = {
  name: 'guard-requests',
  authenticate: async ({ headers, isGraphQL, payload, req }) => {
    const { pathname } = req ?? {}
    if (!req || pathname === undefined) return { user: null }
    if (isOpenRead(req.method, headers, { isQuestion: isGraphQL === true }))
      openTo(req, openToOrigins(payload, headers))
    if (isGraphQL) await guardQuestion(req)
    else if (isOwn(payload, pathname)) bound(req)
    forgetPrefix(req, pathname)
    return { user: null }
  },
}

/**
 * Answers 404 for the versions of collections that keep none. Payload has these endpoints for every
 * collection, and would ask the database for a table that does not exist.
 */
function closeVersions(payload: Payload): void {
  const missing = (req: PayloadRequest) => {
    const { status, response } = toAnswer(req, new NotFound(req.t))
    const headers = headersWithCors({ headers: new Headers(), req })
    return Promise.resolve(Response.json(response, { status, headers }))
  }
  for (const { config } of Object.values(payload.collections)) {
    if (config.versions || !config.endpoints) continue
    config.endpoints = config.endpoints.map((each) =>
      /^\/versions(?:\/|$)/.test(each.path) ? { ...each, handler: missing } : each,
    )
  }
}

/**
 * Puts `guardRequests` before all other ways of logging in: once one of them has logged somebody
 * in, Payload calls no further one.
 */
export function guardAll(payload: Payload): void {
  closeVersions(payload)
  payload.authStrategies = [
    guardRequests,
    ...payload.authStrategies.filter(({ name }) => name !== guardRequests.name),
  ]
}
