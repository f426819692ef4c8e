import type { PayloadRequest } from 'payload'
import { type CommentPart, type Colleague, partsOf } from '../../core/comments/index.js'
import type { Id } from '../../core/types.js'
import { storedLine } from '../builder/readLine.js'
import { namesOfUsers } from '../presence/namesOfUsers.js'
import { colleaguesOf } from './colleagues.js'
import { type CommentRow, findComments } from './rows.js'

/** A comment on a line as its readers in the team see it; times are ISO, in UTC. */
export type Comment = {
  key: string
  parts: CommentPart[]
  by: string | null
  /** Whoever asks wrote it. */
  own: boolean
  at: string
  resolved?: { by: string | null; at: string }
}

/** The comments on a line, the oldest first, and who can be named in one. */
export type LineComments = { comments: Comment[]; colleagues: Colleague[] }

const timeOf = (moment: number) => new Date(moment).toISOString()

/** Comments as they are shown, with the names that people have now. */
export async function shownComments(
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
  rows: readonly CommentRow[],
): Promise<Comment[]> {
  const names = await namesOfUsers(
    req.payload,
    rows.flatMap(({ author, mentions, resolvedBy }) => [
      author,
      resolvedBy,
      ...(mentions ?? []).map(({ user }) => user),
    ]),
    req,
  )
  const nameOf = (user: string | null | undefined, then: string | null | undefined) =>
    names.get(String(user)) ?? then ?? null
  return rows.map((row) => ({
    key: row.key,
    parts: partsOf(row.text, row.mentions ?? [], names),
    by: nameOf(row.author, row.authorName),
    own: row.author === String(req.user?.id),
    at: timeOf(row.madeAt),
    ...(row.open === false
      ? {
          resolved: {
            by: nameOf(row.resolvedBy, row.resolvedByName),
            at: timeOf(row.resolvedAt ?? row.madeAt),
          },
        }
      : {}),
  }))
}

/** The comments on a line of an event; undefined where the event has no such line. */
export async function readComments(
  req: PayloadRequest,
  event: Id,
  session: Id,
): Promise<LineComments | undefined> {
  if (!(await storedLine(req, event, session))) return undefined
  const [rows, colleagues] = await Promise.all([
    findComments(req.payload, { session: { equals: String(session) } }, { req }),
    colleaguesOf(req, event),
  ])
  return {
    comments: await shownComments(req, rows),
    // Nobody needs to call themselves.
    colleagues: colleagues.flatMap(({ id, name }) =>
      id === String(req.user?.id) ? [] : [{ id, name }],
    ),
  }
}
