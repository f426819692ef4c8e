import { randomUUID } from 'node:crypto'
import type { PayloadRequest, Where } from 'payload'
import { mentionsIn } from '../../core/comments/index.js'
import type { Id } from '../../core/types.js'
import { refuse } from '../../errors.js'
import { storedLine } from '../builder/readLine.js'
import { databaseOf } from '../gateway/database.js'
import { namesOfUsers } from '../presence/namesOfUsers.js'
import { colleaguesOf } from './colleagues.js'
import { mailNamed } from './mailNamed.js'
import { type CommentRow, commentsIn, findComments, namedIn } from './rows.js'

/** How many comments a line can have: nobody reads more, and rows must not grow without end. */
export const mostComments = 100

const ownName = async (req: PayloadRequest): Promise<string | null> =>
  (await namesOfUsers(req.payload, [req.user?.id], req)).get(String(req.user?.id)) ?? null

/**
 * Adds a comment to a line, and mails those who are named in it, without waiting for the mails.
 * Undefined where the event has no such line.
 */
export async function addComment(
  req: PayloadRequest,
  event: Id,
  session: Id,
  text: string,
): Promise<string | undefined> {
  const { payload } = req
  const line = await storedLine(req, event, session)
  if (!line) return undefined
  const collection = commentsIn(payload)
  const where = { session: { equals: String(session) } }
  const { totalDocs } = await databaseOf(payload).count({ collection, where })
  if (totalDocs >= mostComments)
    throw refuse(req, 'tooManyComments', { vars: { most: mostComments } })
  const [colleagues, authorName] = await Promise.all([colleaguesOf(req, event), ownName(req)])
  const mentions = mentionsIn(text, colleagues)
  const key = randomUUID()
  await databaseOf(payload).create({
    collection,
    data: {
      key,
      event: String(event),
      session: String(session),
      text,
      mentions,
      named: namedIn(mentions),
      author: String(req.user?.id),
      authorName,
      madeAt: Date.now(),
      open: true,
    },
  })
  const named = new Set(mentions.map(({ user }) => user))
  named.delete(String(req.user?.id))
  void mailNamed(req, {
    to: colleagues.filter(({ id }) => named.has(id)),
    by: authorName,
    event,
    line,
    text,
  })
  return key
}

/** A comment on a line of this event; refused where there is none. */
async function ownRow(req: PayloadRequest, event: Id, key: string): Promise<CommentRow> {
  const where: Where = { and: [{ key: { equals: key } }, { event: { equals: String(event) } }] }
  const [row] = await findComments(req.payload, where, { limit: 1 })
  if (!row) throw refuse(req, 'commentGone')
  return row
}

/** Says of a comment that it is dealt with, or that it is not. Asked for twice, the first one stays. */
export async function resolveComment(
  req: PayloadRequest,
  event: Id,
  key: string,
  resolved: boolean,
): Promise<CommentRow> {
  const row = await ownRow(req, event, key)
  const data = {
    open: !resolved,
    resolvedBy: resolved ? String(req.user?.id) : null,
    resolvedByName: resolved ? await ownName(req) : null,
    resolvedAt: resolved ? Date.now() : null,
  }
  await databaseOf(req.payload).updateOne({
    collection: commentsIn(req.payload),
    where: { and: [{ key: { equals: key } }, { open: { equals: resolved } }] },
    data,
    options: { atomic: true },
  })
  return row
}

/** Deletes a comment; only whoever wrote it may. */
export async function deleteComment(
  req: PayloadRequest,
  event: Id,
  key: string,
): Promise<CommentRow> {
  const row = await ownRow(req, event, key)
  if (row.author !== String(req.user?.id)) throw refuse(req, 'notYourComment')
  await databaseOf(req.payload).deleteMany({
    collection: commentsIn(req.payload),
    where: { key: { equals: key } },
  })
  return row
}
