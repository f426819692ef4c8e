import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import Type from 'typebox'
import { Value } from 'typebox/value'
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
export type Meeting = { others: Present[]; mark?: number; changes?: LastChanges }

const HereSchema = Type.Object({
  tab: Type.String({ pattern: '^[\\w-]{8,64}$' }),
  unsaved: Type.Optional(Type.Boolean()),
  seen: Type.Optional(Type.Number()),
  leaving: Type.Optional(Type.Boolean()),
})

const meet = forEditors(async (req, event) => {
  await addDataAndFileToRequest(req)
  const here: unknown = req.data
  if (!Value.Check(HereSchema, here)) throw refuse(req, 'badEdits')
  assertKnownFields(req, HereSchema, here)
  const tab = {
    event,
    user: (req.user as NonNullable<PayloadRequest['user']>).id,
    tab: here.tab,
    unsaved: here.unsaved === true,
  }
  if (here.leaving) {
    await leaveAgenda(req.payload, tab)
    return send(req, {})
  }
  // The mark is read first: a save between the two is then told again next time, rather than never.
  const mark = await markOf(req, event)
  const others = await meetInAgenda(req, tab)
  const changes =
    mark !== undefined && mark === here.seen ? undefined : await lastChangesOf(req, event)
  return send(req, { others, mark, changes } satisfies Meeting)
})

/** The builder calls this every few seconds to say that somebody has this agenda open. */
export const presenceEndpoint: Endpoint = {
  path: '/agenda-builder/:event/presence',
  method: 'post',
  handler: meet,
}
