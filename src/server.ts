import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './api/front/answerAgenda.js'
import { type Front, openedFront } from './api/front/place.js'
import { peek } from './api/front/peek.js'

async function answerFrom(front: Front, request: IncomingMessage): Promise<Answer | undefined> {
  const bytes = front.questionLength(request)
  if (!bytes) return front.answerAgenda(request)
  const question = await peek(request, bytes)
  return question && front.answerQuestion(request, question)
}

/**
 * For a Node server that passes requests to Next: answers `GET /api/agenda/:slug`, and questions in GraphQL that were asked
 * before of the same agendas, from bytes in memory, and says whether it did. What it did not answer is Next's.
 *
 *     createServer(async (request, response) => (await answerFirst(request, response)) || next(request, response))
 */
export async function answerFirst(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const front = openedFront()
  const answer = front && (await answerFrom(front, request))
  if (!answer) return false
  response.writeHead(answer.status, answer.headers).end(answer.body)
  return true
}
