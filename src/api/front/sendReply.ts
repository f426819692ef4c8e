import type { Payload } from 'payload'
import type { AgendaReply } from '../agenda/replyWith.js'
import { headersFor, isUnchanged } from '../agenda/respond.js'
import type { FrontAnswer, FrontRequest } from './frontRequest.js'
import { encodingFor, lookUp, worthCompressing } from './encoding.js'

/**
 * Bytes out of memory as they go out: compressed once, not for each reader; 304 for who has them,
 * and no body for `HEAD`.
 */
export async function sendReply(
  payload: Payload,
  { sendable, ...reply }: AgendaReply,
  { method, headers: asked }: FrontRequest,
): Promise<FrontAnswer> {
  const asker = { payload, headers: lookUp(asked) }
  const headers: Record<string, string> = {}
  headersFor(asker, reply).forEach((value, name) => (headers[name] = value))
  if (isUnchanged(asker, sendable.etag)) return { status: 304, headers }
  // Pictures are compressed as they are.
  const encoding =
    sendable.bytes.length < worthCompressing || reply.mediaType.startsWith('image/')
      ? undefined
      : encodingFor(asker.headers.get('accept-encoding') ?? '')
  const body = encoding ? await sendable.compressed(encoding) : sendable.bytes
  if (encoding) headers['content-encoding'] = encoding
  headers['content-length'] = String(body.length)
  return { status: 200, headers, ...(method === 'HEAD' ? {} : { body }) }
}
