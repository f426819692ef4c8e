import type { IncomingHttpHeaders } from 'node:http'
import { headersWithCors, type Payload, type PayloadRequest } from 'payload'
import { type Question, recallAnswer } from '../graphql/answers.js'
import type { FrontAnswer, FrontRequest } from './answerAgenda.js'
import { lookUp } from './encoding.js'

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

/**
 * How many bytes of body a request has whose query in GraphQL may be answered from memory; 0 for
 * every request that Payload must answer, as those of somebody who is logged in.
 */
export function questionLength(payload: Payload, { method, url, headers }: FrontRequest): number {
  const { api, graphQL } = payload.config.routes
  const length = Number(headers['content-length'] ?? 0)
  return method === 'POST' &&
    url === `${api}${graphQL}` &&
    plainHeaders(headers) &&
    length <= longest
    ? length
    : 0
}

function parseQuestion(body: Buffer): Question | undefined {
  try {
    const { query, variables, operationName, ...more } = JSON.parse(body.toString()) as Question
    return typeof query === 'string' && !Object.keys(more).length
      ? { query, variables, operationName }
      : undefined
  } catch {
    // It is no JSON: Payload answers that.
    return undefined
  }
}

/**
 * Answers a query in GraphQL that was answered before, where no agenda in the answer has changed
 * since. Undefined for every other query.
 *
 * @param body of the request, JSON
 */
export async function answerQuestion(
  payload: Payload,
  { headers: asked }: FrontRequest,
  body: Buffer,
): Promise<FrontAnswer | undefined> {
  const question = parseQuestion(body)
  const answer = question && (await recallAnswer(payload, question).catch(() => undefined))
  if (!answer) return undefined
  const headers = headersWithCors({
    headers: new Headers(),
    req: { payload, headers: lookUp(asked) } as PayloadRequest,
  })
  headers.set('Content-Type', 'application/json; charset=utf-8')
  headers.set('Content-Length', String(answer.length))
  return { status: 200, headers: Object.fromEntries(headers), body: answer }
}
