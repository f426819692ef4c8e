import type { Payload } from 'payload'
import { optionsOf } from '../store/optionsOf.js'

type Asked = { get: (name: string) => string | null }
type Cors = Payload['config']['cors']

/** What pages elsewhere may send beside what Payload lets them send anyway. */
const moreHeaders = ['If-None-Match', 'If-Modified-Since', 'Range']

/** What they may read of an answer beside what browsers show anyway. */
export const exposedHeaders = 'Content-Disposition, ETag, Link, Retry-After, Warning'

const reads = ['GET', 'HEAD']

const originsIn = (cors: Cors): string[] | '*' =>
  cors === '*' || Array.isArray(cors) ? cors : (cors?.origins ?? [])

const mayRead = (origins: string[] | '*', origin: string | null): boolean =>
  origins === '*' || (origin !== null && origins.includes(origin))

const opened = new WeakMap<Payload, Payload>()
const behind = new WeakMap<Payload, Payload>()

/** The same Payload with a config that allows every origin; always the same one. */
function openedFor(payload: Payload): Payload {
  const known = opened.get(payload)
  if (known) return known
  const config = Object.create(payload.config, {
    cors: { value: { origins: '*', headers: moreHeaders } },
  })
  const made = Object.create(payload, { config: { value: config } }) as Payload
  opened.set(payload, made)
  behind.set(made, payload)
  return made
}

/**
 * As whom Payload writes the headers of an answer that is the same for everybody: pages of any
 * origin may read it (those of the option `origins`, where an app has set it), without cookies or
 * logins. Origins in the app's own `cors` keep what that says.
 */
export function openToOrigins(payload: Payload, headers: Asked): Payload {
  const origin = headers.get('origin')
  return !mayRead(originsIn(payload.config.cors), origin) &&
    mayRead(optionsOf(payload).origins, origin)
    ? openedFor(payload)
    : payload
}

/** Whether such an answer differs by the origin of who asks. */
export function differsByOrigin(payload: Payload): boolean {
  const { config } = behind.get(payload) ?? payload
  const own = originsIn(config.cors)
  return optionsOf({ config }).origins !== '*' || (own !== '*' && own.length > 0)
}

/**
 * Whether a request is one of nobody in particular that only reads: no cookie, no login, `GET`,
 * `HEAD`, a question in GraphQL, or what a browser asks before one of these (`OPTIONS`).
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
