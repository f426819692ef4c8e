import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { deleteCommentsOn, forgetColleague, moveCommentsOn } from '../src/store/comments/forget.js'
import { idOf } from '../src/core/ids.js'

/** The comments on a session that is deleted for good go with it. */
export const forgetComments: CollectionAfterDeleteHook = ({ id, req }) => deleteCommentsOn(req, id)

/** Comments belong to the event of their session, also when that gets another one. */
export const moveComments: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const event = idOf(doc.event)
  const moved = operation === 'update' && String(event) !== String(idOf(previousDoc?.event))
  if (moved && event !== undefined) await moveCommentsOn(req, doc.id, event)
  return doc
}

/** What a deleted account wrote stays, and is nobody's. */
export const forgetAuthor: CollectionAfterDeleteHook = ({ id, req }) => forgetColleague(req, id)
