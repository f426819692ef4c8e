import type { PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import { databaseOf } from '../gateway/database.js'
import { commentsIn, findComments, namedIn, names } from './rows.js'

/** Deletes the comments on a line that is deleted for good. */
export const deleteCommentsOn = (req: PayloadRequest, session: Id): Promise<void> =>
  databaseOf(req.payload).deleteMany({
    collection: commentsIn(req.payload),
    where: { session: { equals: String(session) } },
    req,
  })

/** The comments on a line go with it to another event. */
export async function moveCommentsOn(req: PayloadRequest, session: Id, event: Id): Promise<void> {
  const { payload } = req
  const where = { session: { equals: String(session) } }
  for (const { id } of await findComments(payload, where, { req, only: ['session'] }))
    await databaseOf(payload).updateOne({
      collection: commentsIn(payload),
      id,
      data: { event: String(event) },
      req,
    })
}

/**
 * Takes an account that is deleted out of all comments: their words stay, under the name that it had,
 * and whoever gets its id one day is neither their author nor named in them.
 */
export async function forgetColleague(req: PayloadRequest, user: Id): Promise<void> {
  const { payload } = req
  const own = String(user)
  const where = {
    or: [{ author: { equals: own } }, { resolvedBy: { equals: own } }, names(own)],
  }
  for (const { id, author, resolvedBy, mentions } of await findComments(payload, where, { req })) {
    const left = (mentions ?? []).filter((mention) => mention.user !== own)
    await databaseOf(payload).updateOne({
      collection: commentsIn(payload),
      id,
      data: {
        mentions: left,
        named: namedIn(left),
        ...(author === own ? { author: null } : {}),
        ...(resolvedBy === own ? { resolvedBy: null } : {}),
      },
      req,
    })
  }
}
