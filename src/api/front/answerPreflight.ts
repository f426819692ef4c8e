import type { Payload } from 'payload'
import { apiPath } from '../../store/addresses.js'
import { isOpenRead } from '../anyOrigin.js'
import type { FrontAnswer, FrontRequest } from './frontRequest.js'
import { questionPath } from './answerQuestion.js'
import { lookUp } from './encoding.js'
import { originHeaders } from './originHeaders.js'

/** Seconds for which a browser remembers the answer; none remembers it for longer. */
const remembered = 7200

/**
 * Answers what a browser asks before a page of another origin reads agendas, or asks a question in
 * GraphQL. Undefined for every other request.
 */
export function answerPreflight(payload: Payload, asked: FrontRequest): FrontAnswer | undefined {
  const { method, url = '', headers } = asked
  if (method !== 'OPTIONS') return undefined
  const [path = ''] = url.split('?', 1)
  const isQuestion = path === questionPath(payload)
  const agendas = apiPath(payload.config, '/agenda')
  if (!isQuestion && path !== agendas && !path.startsWith(`${agendas}/`)) return undefined
  if (!isOpenRead(method, lookUp(headers), { isQuestion })) return undefined
  return {
    status: 204,
    headers: { ...originHeaders(payload, asked), 'access-control-max-age': String(remembered) },
  }
}
