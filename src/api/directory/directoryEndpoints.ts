import {
  addDataAndFileToRequest,
  type Endpoint,
  headersWithCors,
  type PayloadRequest,
} from 'payload'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { idFrom } from '../../store/input/ids.js'
import { findAlike } from '../../store/merging/findAlike.js'
import { assertMayMove, notMerged } from '../../store/merging/loadPair.js'
import { type MergeKey, mergeKeys } from '../../store/collectionKeys.js'
import { mergeInto } from '../../store/merging/mergeInto.js'
import { previewMerge } from '../../store/merging/previewMerge.js'
import { slugOf } from '../../store/optionsOf.js'
import { answerRefusals } from '../answerRefusals.js'
import { refuse } from '../../errors.js'
import { assertKnownFields } from '../refuseFields.js'
import { toMergePreview } from './toMergePreview.js'

const IdSchema = Type.Union([Type.String({ minLength: 1, maxLength: 64 }), Type.Integer()])
const MergeRequestSchema = Type.Object({
  keep: IdSchema,
  remove: IdSchema,
  choices: Type.Optional(
    Type.Record(
      Type.String({ maxLength: 200 }),
      Type.Union([Type.Literal('keep'), Type.Literal('remove')]),
      { maxProperties: 500 },
    ),
  ),
  seen: Type.Optional(
    Type.Object({ keep: Type.String({ maxLength: 40 }), remove: Type.String({ maxLength: 40 }) }),
  ),
  dry: Type.Optional(Type.Boolean()),
})

/** The collection, by the slug that the config gives it. */
function requestedKey(req: PayloadRequest): MergeKey {
  const asked = String(req.routeParams?.collection ?? '')
  const key = mergeKeys.find((each) => slugOf(req.payload, each) === asked)
  if (!key)
    throw refuse(req, 'unknownCollection', {
      vars: {
        name: 'collection',
        value: asked.slice(0, 100),
        values: mergeKeys.map((each) => slugOf(req.payload, each)).join(', '),
      },
    })
  return key
}

const send = (req: PayloadRequest, body: unknown) =>
  Response.json(body, {
    headers: headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req }),
  })

const merge = answerRefusals(async (req) => {
  const key = requestedKey(req)
  assertMayMove(req, [])
  await addDataAndFileToRequest(req)
  const request: unknown = req.data
  if (!Value.Check(MergeRequestSchema, request)) throw notMerged('badChoice')
  assertKnownFields(req, MergeRequestSchema, request)
  const given = {
    ...request,
    keep: idFrom(req.payload, request.keep),
    remove: idFrom(req.payload, request.remove),
  }
  if (request.dry)
    return send(req, await toMergePreview(req, key, await previewMerge(req, key, given)))
  return send(req, { id: given.keep, ...(await mergeInto(req, key, given)) })
})

const alike = answerRefusals(async (req) => {
  const key = requestedKey(req)
  assertMayMove(req, [])
  const query = (req.searchParams.get('q') ?? '').slice(0, 200)
  return send(req, {
    docs: await findAlike(req, key, idFrom(req.payload, String(req.routeParams?.id ?? '')), query),
  })
})

/**
 * The endpoints to merge two entries of the directory, to preview that (`dry`), and to find entries
 * that may be the same.
 */
export const directoryEndpoints: Endpoint[] = [
  { path: '/agenda-directory/:collection/merge', method: 'post', handler: merge },
  { path: '/agenda-directory/:collection/:id/alike', method: 'get', handler: alike },
]
