import type { Payload } from 'payload'
import {
  faultOfQuestion,
  questionLimits,
  syntaxFaultOf,
  tooLarge,
} from '../limits/checkQuestion.js'
import { apiPath } from '../../store/addresses.js'
import { questionPath } from './answerQuestion.js'
import type { FrontAnswer, FrontRequest } from './frontRequest.js'
import { refusal } from './refuseAtOnce.js'

/** How long the parameters of a `GET` may be that are sent as a body, in bytes. */
const longestQuery = 64_000

/** How the body of a request is checked before the request is passed on. */
export type Look = {
  /** How many bytes of it have to be read. */
  bytes: number
  /** The refusal of such a body; undefined where the request is passed on. */
  faultOf: (body: string) => FrontAnswer | undefined
}

const isRead = (body: string): boolean => {
  try {
    return typeof JSON.parse(body) === 'object'
  } catch {
    return false
  }
}

function lookAtQuestion(length: number): FrontAnswer | Look | undefined {
  if (length > questionLimits.bytes) return refusal(tooLarge.code, { ...tooLarge, inGraphQL: true })
  return length
    ? {
        bytes: length,
        faultOf: (body) => {
          const fault = faultOfQuestion(body) ?? syntaxFaultOf(body)
          return fault && refusal(fault.code, { ...fault, inGraphQL: true })
        },
      }
    : undefined
}

/** A `POST` that says it is a `GET`: its body holds what is usually in the address. */
function lookAtOverride(length: number, type: string): FrontAnswer | Look | undefined {
  if (!length) return refusal('lengthNeeded')
  if (length > longestQuery)
    return refusal('queryTooLarge', {
      status: 413,
      message: `A question has at most ${longestQuery} bytes.`,
    })
  return /^application\/json$/.test(type)
    ? {
        bytes: length,
        faultOf: (body) => (isRead(body) ? undefined : refusal('unreadable')),
      }
    : undefined
}

/**
 * Decides about a request whose body Payload reads before it knows who asks: queries in GraphQL,
 * and a `POST` with `X-HTTP-Method-Override: GET`.
 *
 * @returns a refusal; or how its body is to be checked; or undefined where it is passed on unread
 */
export function lookAhead(
  payload: Payload,
  { method, url = '', headers }: FrontRequest,
): FrontAnswer | Look | undefined {
  const api = apiPath(payload.config)
  const [path = ''] = url.split('?', 1)
  if (method !== 'POST' || (path !== api && !path.startsWith(`${api}/`))) return undefined
  const length = Number(headers['content-length'] ?? 0)
  if (path === questionPath(payload))
    return /^\s*application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? '')
      ? lookAtQuestion(length)
      : undefined
  const override = [
    headers['x-http-method-override'],
    headers['x-payload-http-method-override'],
  ].includes('GET')
  return override ? lookAtOverride(length, headers['content-type'] ?? '') : undefined
}
