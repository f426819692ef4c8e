import type { Payload } from 'payload'
import { optionsOf } from '../store/optionsOf.js'

type Asked = { get: (name: string) => string | null }
type Cors = Payload['config']['cors']

/** Headers that pages of other origins may send in addition to those that Payload allows. */
const moreHeaders = ['If-None-Match', 'If-Modified-Since', 'Range']

/** Headers of an answer that they may read in addition to those that browsers always show. */
export const exposedHeaders = 'Content-Disposition, ETag, Link, Retry-After, Warning'

const reads = ['GET', 'HEAD']

const originsIn = (cors: Cors): string[] | '*' =>
  cors === '*' || Array.isArray(cors) ? cors : (cors?.origins ?? [])

const mayRead = (origins: string[] | '*', origin: string | null): boolean =>
  origins === '*' || (origin !== null && origins.includes(origin))

const opened = new WeakMap<Payload, Payload>()
const behind = new WeakMap<Payload, Payload>()

/** The same Payload with a config that allows every origin; one object for each Payload. */
function openedFor(payload: Payload): Payload {
  const known = opened.get(payload)
  if (known) return known
  const config = Object.create(payload.config, {
    cors: { value: { origins: '*', headers: moreHeaders } },
  })
  const made: Payload = Object.create(payload, { config: { value: config } })
  opened.set(payload, made)
  behind.set(made, payload)
  return made
}

/**
 * The Payload by whose config the headers of an answer are written that is the same for everybody:
 * pages of any origin may read it (or those of the option `origins`, where an app has set it),
 * without cookies and logins. Origins in the app's own `cors` are treated as that says.
 */
export function openToOrigins(payload: Payload, headers: Asked): Payload {
  const origin = headers.get('origin')
  return !mayRead(originsIn(payload.config.cors), origin) &&
    mayRead(optionsOf(payload).origins, origin)
    ? openedFor(payload)
    : payload
}

const noOrigin = new Headers()

/** The header by which Payload decides on the headers of an answer, alone. */
export function originIn(headers: Asked): Headers {
  const origin = headers.get('origin')
  return origin === null ? noOrigin : new Headers({ origin })
}

/** Whether the headers of such an answer depend on the origin of the request. */
export function differsByOrigin(payload: Payload): boolean {
  const { config } = behind.get(payload) ?? payload
  const own = originsIn(config.cors)
  return optionsOf({ config }).origins !== '*' || (own !== '*' && own.length > 0)
}

/**
 * Whether a request only reads and comes from nobody in particular: without a cookie or a login, it
 * is a `GET`, a `HEAD`, a query in GraphQL, or the `OPTIONS` that a browser asks before one of
 * these.
 */
export function isOpenRead(
  method: string | undefined,
  headers: Asked,
  { isQuestion }: { isQuestion: boolean },
): boolean {
  const preflight = method === 'OPTIONS'
  const wanted = (preflight ? headers.get('access-control-request-method') : method) ?? ''
  const sends = headers.get('access-control-request-headers') ?? ''
  return (
    (reads.includes(wanted) || (isQuestion && wanted === 'POST')) &&
    !headers.get('cookie') &&
    !headers.get('authorization') &&
    !(preflight && /(?:^|[\s,])authorization(?:[\s,]|$)/i.test(sends))
  )
}
