import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import type { Id, SessionTexts } from '../../core/types.js'
import { type BuilderAgenda, readBuilder } from '../../store/builder/readBuilder.js'
import { readEarlierVersions } from '../../store/brought/readEarlierVersions.js'
import { readTexts } from '../../store/builder/readTexts.js'
import { unknownFields } from '../../store/builder/editedFields.js'
import { saveEdits } from '../../store/builder/saveEdits.js'
import { refuse } from '../../errors.js'
import { assertKnownFields, refuseFields } from '../refuseFields.js'
import { forEditors, send } from './forEditors.js'
import { commentEndpoints } from './commentEndpoints.js'
import { copyEndpoint } from './copyEndpoint.js'
import { EditsSchema, isEdits } from './editsBody.js'
import { lineEndpoints } from './lineEndpoints.js'
import { presenceEndpoint } from './presenceEndpoint.js'
import { renumberEndpoints } from './renumberEndpoints.js'
import { publicationEndpoints } from './publicationEndpoints.js'

/**
 * The answer to a save: the agenda as it is now, and the ids that new lines got, by their temporary
 * ones.
 */
export type Saved = BuilderAgenda & { ids: Record<string, Id> }

/** The longer texts of sessions in the language of the request, by the ids of the sessions. */
export type AgendaTexts = { texts: Record<string, SessionTexts> }

async function agendaOf(req: PayloadRequest, event: Id): Promise<BuilderAgenda> {
  const found = await readBuilder(req, event)
  if (!found) throw refuse(req, 'eventGone')
  return found
}

const read = forEditors(async (req, event) => send(req, await agendaOf(req, event)))

const save = forEditors(async (req, event) => {
  await addDataAndFileToRequest(req)
  if (!isEdits(req.data)) throw refuse(req, 'badEdits')
  assertKnownFields(req, EditsSchema, req.data)
  const { edits, revisions, once } = req.data
  const unknown = unknownFields(edits)
  if (unknown) throw refuseFields(req, unknown.fields, unknown.at)
  const ids = await saveEdits(req, event, { edits, revisions, once })
  return send(req, { ...(await agendaOf(req, event)), ids } satisfies Saved)
})

/** Answers with what a newer document is compared with, as it is stored now. */
const here = forEditors(async (req, event) => send(req, await readEarlierVersions(req, event)))

/** The longer texts of all lines: what is looked for in them is looked for in the panel. */
const texts = forEditors(async (req, event) =>
  send(req, { texts: await readTexts(req, event) } satisfies AgendaTexts),
)

/**
 * The endpoints of the builder, which reads and saves an agenda as a whole. For users who may
 * change the event.
 */
export const builderEndpoints: Endpoint[] = [
  { path: '/agenda-builder/:event', method: 'get', handler: read },
  { path: '/agenda-builder/:event', method: 'post', handler: save },
  { path: '/agenda-builder/:event/documents', method: 'get', handler: here },
  ...lineEndpoints,
  ...commentEndpoints,
  { path: '/agenda-builder/:event/texts', method: 'get', handler: texts },
  ...publicationEndpoints,
  ...renumberEndpoints,
  copyEndpoint,
  presenceEndpoint,
]
