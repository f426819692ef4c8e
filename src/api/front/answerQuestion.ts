import type { IncomingHttpHeaders } from 'node:http'
import type { Payload } from 'payload'
import { fieldsIn } from '../../core/isPlain.js'
import { apiPath } from '../../store/addresses.js'
import { answerAtOnce } from '../graphql/answerAtOnce.js'
import { type Question, recallAnswer } from '../graphql/answers.js'
import type { FrontAnswer, FrontRequest } from './frontRequest.js'
import { originHeaders } from './originHeaders.js'

/** Longer queries (in bytes) are left to Payload. */
const longest = 16 * 1024

const plainHeaders = ({
  accept = '*/*',
  authorization,
  cookie,
  'content-type': type = '',
  'content-encoding': encoding,
}: IncomingHttpHeaders) =>
  !authorization &&
  !cookie &&
  !encoding &&
  /^application\/json(?:;|$)/.test(type) &&
  /^(\*\/\*|application\/json)(?:[;,]|$)/.test(accept) &&
  !accept.includes('graphql')

/** The path of GraphQL, as a server in front of Next is asked for it. */
export const questionPath = ({ config }: Payload): string => apiPath(config, config.routes.graphQL)

/**
 * How many bytes of body a request has whose query in GraphQL may be answered from memory; 0 for
 * every request that Payload must answer, as those of somebody who is logged in.
 */
export function questionLength(payload: Payload, { method, url, headers }: FrontRequest): number {
  const length = Number(headers['content-length'] ?? 0)
  return method === 'POST' &&
    url === questionPath(payload) &&
    plainHeaders(headers) &&
    length <= longest
    ? length
    : 0
}

const isNameOrNone = (value: unknown): value is string | null | undefined =>
  value === undefined || value === null || typeof value === 'string'

function parseQuestion(body: Buffer): Question | undefined {
  try {
    const { query, variables, operationName, ...more } = fieldsIn(JSON.parse(body.toString()))
    return typeof query === 'string' && isNameOrNone(operationName) && !Object.keys(more).length
      ? { query, variables, operationName }
      : undefined
  } catch {
    // It is no JSON: Payload answers that.
    return undefined
  }
}

/**
 * Answers a query in GraphQL that asks for published agendas alone: again, where none of them has
 * changed since, or for the first time. Undefined for every other query.
 *
 * @param body of the request, JSON
 */
export async function answerQuestion(
  payload: Payload,
  { headers: asked }: FrontRequest,
  body: Buffer,
): Promise<FrontAnswer | undefined> {
  const question = parseQuestion(body)
  const answer =
    question &&
    ((await recallAnswer(payload, question).catch(() => undefined)) ??
      (await answerAtOnce(payload, question)))
  if (!answer) return undefined
  const headers = {
    ...originHeaders(payload, { headers: asked }),
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(answer.length),
  }
  return { status: 200, headers, body: answer }
}
