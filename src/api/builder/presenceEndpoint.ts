import { addDataAndFileToRequest, type Endpoint } from 'payload'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { type OpenComments, openCommentsIn } from '../../store/comments/openComments.js'
import { type LastChanges, lastChangesOf } from '../../store/presence/lastChanges.js'
import { markOf } from '../../store/presence/markOf.js'
import { leaveAgenda, meetInAgenda, type Present } from '../../store/presence/presence.js'
import { refuse } from '../../errors.js'
import { assertKnownFields } from '../refuseFields.js'
import { forEditors, send } from './forEditors.js'

/**
 * Who else is here. What was stored since is added only where something may have changed after
 * `seen`, the mark of an earlier answer.
 */
export type Meeting = {
  others: Present[]
  /** How many open comments lines have, by their ids. */
  comments: OpenComments
  mark?: number
  changes?: LastChanges
}

const HereSchema = Type.Object({
  tab: Type.String({ pattern: '^[\\w-]{8,64}$' }),
  unsaved: Type.Optional(Type.Boolean()),
  at: Type.Optional(
    Type.Object({
      line: Type.String({ pattern: '^[\\w-]{1,64}$' }),
      column: Type.String({ pattern: '^[a-z]{1,20}$' }),
    }),
  ),
  seen: Type.Optional(Type.Number()),
  leaving: Type.Optional(Type.Boolean()),
})

const meet = forEditors(async (req, event) => {
  await addDataAndFileToRequest(req)
  if (!req.user) throw refuse(req, 'loginNeeded')
  const here: unknown = req.data
  if (!Value.Check(HereSchema, here)) throw refuse(req, 'badEdits')
  assertKnownFields(req, HereSchema, here)
  const tab = {
    event,
    user: req.user.id,
    tab: here.tab,
    unsaved: here.unsaved === true,
    at: here.at,
  }
  if (here.leaving) {
    await leaveAgenda(req.payload, tab)
    return send(req, {})
  }
  // The mark is read first: a save between the two is then told again next time, rather than never.
  const mark = await markOf(req, event)
  const [others, comments] = await Promise.all([meetInAgenda(req, tab), openCommentsIn(req, event)])
  const changes =
    mark !== undefined && mark === here.seen ? undefined : await lastChangesOf(req, event)
  return send(req, { others, comments, mark, changes } satisfies Meeting)
})

/** The builder calls this every few seconds to say that somebody has this agenda open. */
export const presenceEndpoint: Endpoint = {
  path: '/agenda-builder/:event/presence',
  method: 'post',
  handler: meet,
}
