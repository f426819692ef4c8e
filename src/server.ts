import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FrontAnswer } from './api/front/frontRequest.js'
import { type Front, openedFront, openedPages } from './api/front/sharedFront.js'
import { peekBytes } from './api/front/peekBytes.js'
import { notePeer } from './address.js'
import { refusal, refuseAtOnce } from './api/front/refuseAtOnce.js'

async function answerFrom(
  front: Front,
  request: IncomingMessage,
): Promise<FrontAnswer | undefined> {
  const look = front.lookAhead(request)
  if (look && 'status' in look) return look
  const bytes = front.questionLength(request)
  if (!bytes && !look) return (await front.answerAgenda(request)) ?? openedPages()?.(request)
  const body = await peekBytes(request, bytes || look!.bytes)
  return (
    body &&
    ((bytes ? await front.answerQuestion(request, body) : undefined) ??
      look?.faultOf(body.toString()))
  )
}

/**
 * For a Node server that passes requests to Next: answers `GET /api/agenda/:slug`, the public pages, and
 * questions in GraphQL that were asked before of the same agendas, from bytes in memory, refuses
 * what is no request, and says whether it did any of this. What it did not answer is Next's.
 *
 *     createServer(async (request, response) => (await answerFirst(request, response)) || next(request, response))
 */
export async function answerFirst(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  // Whoever answers.
  response.setHeader('X-Content-Type-Options', 'nosniff')
  notePeer(request.headers, request.socket.remoteAddress)
  const front = openedFront()
  const answer = refuseAtOnce(request) ?? (front && (await answerFrom(front, request)))
  if (!answer) return false
  response.writeHead(answer.status, answer.headers).end(answer.body)
  // What is still on its way is thrown away, or its sender would not hear the answer.
  request.resume()
  return true
}

/**
 * For a server that is being stopped, once its requests are answered: waits for what is still being
 * saved, and lets go of the database.
 */
export const finishWork = async (): Promise<void> => openedFront()?.finishWork()

/** Answers in the place of a process that is not there just now. */
export function answerNotReady(response: ServerResponse): void {
  const { status, headers, body } = refusal('notReady', { headers: { 'retry-after': '5' } })
  response.writeHead(status, headers).end(body)
}

/** With which processes of one app tell each other where a request comes from. */
export { addressSeal, notePeer } from './address.js'
