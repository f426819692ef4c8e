import type { IncomingHttpHeaders } from 'node:http'
import { headersWithCors, type Payload, type PayloadRequest } from 'payload'
import { type Question, recallAnswer } from '../graphql/answers.js'
import { type FrontAnswer, type FrontRequest, lookUp } from './answerAgenda.js'

/** Bytes of the longest question that is looked at. */
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

/** Bytes of the question that a request brings; 0 for all that Payload must look at. */
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
    // Not JSON: Payload says so.
    return undefined
  }
}

/** The answer to a question that was asked before of agendas that have not changed since; undefined for everything else. */
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
