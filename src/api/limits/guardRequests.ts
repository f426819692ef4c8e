import {
  type AuthStrategy,
  headersWithCors,
  NotFound,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { refuse } from '../../errors.js'
import { actorOf } from '../../store/actor.js'
import { optionsOf } from '../../store/optionsOf.js'
import { faultOfQuestion, questionIn, questionLimits, unreadable } from './checkQuestion.js'
import { toAnswer } from '../toAnswer.js'
import { nestsTooDeep } from './nestsTooDeep.js'

/** Bytes of a body that are read for anybody, and of JSON for those who work here: the longest list of edits is half of it. */
export const bodySizes = { anybody: 256_000, staff: 8_000_000 }

const typeOf = (req: PayloadRequest) => req.headers.get('content-type') ?? ''
const isJson = (req: PayloadRequest) => /^\s*application\/json\s*(?:;|$)/i.test(typeOf(req))

/** Files have bounds of their own, where they are read. */
const mostFor = (req: PayloadRequest): number =>
  !actorOf(req) ? bodySizes.anybody : isJson(req) ? bodySizes.staff : Infinity

const tooLarge = (req: PayloadRequest, most: number) =>
  refuse(req, 'bodyTooLarge', { vars: { most: most / 1000 } })

/** The same body, which breaks off where it is too long. Who asks is known when it is read. */
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

/** From now on no more of the body is read than its sender may send, by whichever way, and JSON only where it can be taken apart. */
function bound(req: PayloadRequest): void {
  const own = req.body as ReadableStream<Uint8Array> | null | undefined
  if (!own) return
  let stream: ReadableStream<Uint8Array> | undefined
  const whole = () => {
    const most = mostFor(req)
    // Said beforehand it saves the way; it may be absent, or wrong.
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
    json: async () => JSON.parse(await text()) as unknown,
    formData: async () => answer().formData(),
    arrayBuffer: async () => answer().arrayBuffer(),
    blob: async () => answer().blob(),
  })
}

/** Payload's answer where there is no GraphQL at all: the only one that it can be made to give before it reads the question. */
function close(req: PayloadRequest): void {
  const { payload } = req
  const config = Object.create(payload.config, {
    graphQL: { value: { ...payload.config.graphQL, disable: true } },
  })
  define(req, { payload: Object.create(payload, { config: { value: config } }) })
}

/**
 * Payload throws what it cannot read of a question, and nobody catches it. Its second reader, which is the one that answers,
 * says itself what is wrong with a body: the first is given an empty one.
 */
async function guardQuestion(req: PayloadRequest): Promise<void> {
  const own = req.body as ReadableStream<Uint8Array> | null | undefined
  if (!own || !isJson(req)) return define(req, { body: null })
  try {
    const body = await new Response(bounded(req, own, () => questionLimits.bytes)).text()
    const fault = faultOfQuestion(body)
    if (fault && fault !== unreadable) close(req)
    define(req, { body: true, text: async () => (questionIn(body) ? body : '{}') })
  } catch {
    // Longer than a question may be, or broken off.
    close(req)
  }
}

const isOwn = (payload: Payload, pathname: string): boolean => {
  const [first = ''] = pathname.slice(payload.config.routes.api.length + 1).split('/')
  return (
    /^(?:agenda|payload)(?:-|$)/.test(first) ||
    Object.values(optionsOf(payload).slugs).includes(first)
  )
}

/** Files lie in one folder; where no document says otherwise, Payload would ask the database for a field that there is not. */
function forgetPrefix(req: PayloadRequest, pathname: string): void {
  const [, slug = ''] = /\/([^/]+)\/file\/[^/]*$/.exec(pathname) ?? []
  const fields = req.payload.collections[slug] as
    { config: { flattenedFields: { name: string }[] } } | undefined
  if (fields && !fields.config.flattenedFields.some(({ name }) => name === 'prefix'))
    req.searchParams.delete('prefix')
}

/**
 * Logs nobody in. Payload asks it first of every request, on whatever server it runs: sizes are bounded before anything is
 * read. In doors that are a host's own it leaves them to the host.
 */
const guardRequests: AuthStrategy = {
  name: 'guard-requests',
  authenticate: async (args) => {
    const { isGraphQL, payload, req } = args as typeof args & { req?: PayloadRequest }
    const { pathname } = req ?? {}
    if (!req || pathname === undefined) return { user: null }
    if (isGraphQL) await guardQuestion(req)
    else if (isOwn(payload, pathname)) bound(req)
    forgetPrefix(req, pathname)
    return { user: null }
  },
}

/** Payload offers the versions of everything, also of what has none, and then asks the database for tables that there are not. */
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

/** Before everybody who could log somebody in: Payload asks nobody after that. */
export function guardAll(payload: Payload): void {
  closeVersions(payload)
  payload.authStrategies = [
    guardRequests,
    ...payload.authStrategies.filter(({ name }) => name !== guardRequests.name),
  ]
}
