import type { Payload } from 'payload'
import { faultOfQuestion, questionLimits, tooLarge } from '../limits/checkQuestion.js'
import type { FrontAnswer, FrontRequest } from './answerAgenda.js'
import { refusal } from './refuseAtOnce.js'

/** Bytes of a question that is sent as a body, since it is too long for an address. */
const longestQuery = 64_000

/** A body that Payload reads for itself before it knows who asks: it is looked at here. Bytes of it; 0 where there is none, or it is refused unread. */
export type Look = { bytes: number; faultOf: (body: string) => FrontAnswer | undefined }

const isRead = (body: string): boolean => {
  try {
    return typeof JSON.parse(body) === 'object'
  } catch {
    return false
  }
}

function lookAtQuestion(length: number): FrontAnswer | Look | undefined {
  if (length > questionLimits.bytes) return refusal(tooLarge.code, tooLarge)
  return length
    ? {
        bytes: length,
        faultOf: (body) => {
          const fault = faultOfQuestion(body)
          return fault && refusal(fault.code, fault)
        },
      }
    : undefined
}

/** `X-HTTP-Method-Override: GET`: the body is what else stands in the address. */
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

/** What is to be looked at of a request before it is passed on, or why it is not. */
export function lookAhead(
  payload: Payload,
  { method, url = '', headers }: FrontRequest,
): FrontAnswer | Look | undefined {
  const { api, graphQL } = payload.config.routes
  const [path = ''] = url.split('?', 1)
  if (method !== 'POST' || (path !== api && !path.startsWith(`${api}/`))) return undefined
  const length = Number(headers['content-length'] ?? 0)
  if (path === `${api}${graphQL}`)
    return /^\s*application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? '')
      ? lookAtQuestion(length)
      : undefined
  const override = [
    headers['x-http-method-override'],
    headers['x-payload-http-method-override'],
  ].includes('GET')
  return override ? lookAtOverride(length, headers['content-type'] ?? '') : undefined
}
