import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { longestComment } from '../../core/comments/index.js'
import type { Id } from '../../core/types.js'
import { refuse } from '../../errors.js'
import type { CommentRow } from '../../store/comments/rows.js'
import { readComments } from '../../store/comments/readComments.js'
import { addComment, deleteComment, resolveComment } from '../../store/comments/writeComments.js'
import { idFrom } from '../../store/input/ids.js'
import { assertKnownFields } from '../refuseFields.js'
import { forEditors, send } from './forEditors.js'

const badComment = (req: PayloadRequest) =>
  refuse(req, 'badComment', { vars: { longest: longestComment } })

const CommentSchema = Type.Object({ text: Type.String() })
const ResolvedSchema = Type.Object({ resolved: Type.Boolean() })

/** The comments on a line as they are now: what every request for one of them is answered with. */
async function sendComments(
  req: PayloadRequest,
  event: Id,
  session: Id,
  status = 200,
): Promise<Response> {
  const found = await readComments(req, event, session)
  if (!found) throw refuse(req, 'notFound')
  return send(req, found, status)
}

const lineIn = (req: PayloadRequest): Id =>
  idFrom(req.payload, String(req.routeParams?.session ?? ''))

const read = forEditors((req, event) => sendComments(req, event, lineIn(req)))

const add = forEditors(async (req, event) => {
  await addDataAndFileToRequest(req)
  const body: unknown = req.data
  if (!Value.Check(CommentSchema, body)) throw badComment(req)
  assertKnownFields(req, CommentSchema, body)
  const text = body.text.replaceAll('\r\n', '\n').trim()
  if (!text || text.length > longestComment) throw badComment(req)
  if ((await addComment(req, event, lineIn(req), text)) === undefined) throw refuse(req, 'notFound')
  return sendComments(req, event, lineIn(req), 201)
})

const ofComment = (change: (req: PayloadRequest, event: Id, key: string) => Promise<CommentRow>) =>
  forEditors(async (req, event) => {
    const { session } = await change(req, event, String(req.routeParams?.comment ?? ''))
    return sendComments(req, event, idFrom(req.payload, session))
  })

const resolve = ofComment(async (req, event, key) => {
  await addDataAndFileToRequest(req)
  const body: unknown = req.data
  if (!Value.Check(ResolvedSchema, body)) throw badComment(req)
  assertKnownFields(req, ResolvedSchema, body)
  return resolveComment(req, event, key, body.resolved)
})

/** What the team says of a line among itself. For users who may change the event. */
export const commentEndpoints: Endpoint[] = [
  { path: '/agenda-builder/:event/lines/:session/comments', method: 'get', handler: read },
  { path: '/agenda-builder/:event/lines/:session/comments', method: 'post', handler: add },
  { path: '/agenda-builder/:event/comments/:comment', method: 'post', handler: resolve },
  {
    path: '/agenda-builder/:event/comments/:comment',
    method: 'delete',
    handler: ofComment(deleteComment),
  },
]
