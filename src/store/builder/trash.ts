import type { PayloadRequest } from 'payload'
import { rowsIn } from '../../core/isPlain.js'
import type { Id } from '../../core/types.js'
import { slugOf } from '../optionsOf.js'
import { rawDocument } from '../rawDocuments.js'
import { idOf } from '../../core/ids.js'
import type { Doc } from '../toAgenda.js'
import { assignmentsToSave, titleToSave } from './rowsToSave.js'
import { update } from './update.js'

const stored = (req: PayloadRequest, id: Id, view: 'draft' | 'published') =>
  rawDocument(req.payload, slugOf(req.payload, 'sessions'), id, { view, req, trashed: true })

/**
 * Whether readers see it. Then only its draft may be changed, or they would see the change at once.
 */
const isSeen = (doc: Doc | undefined) => doc?._status === 'published' && !doc.deletedAt

/**
 * Takes a line out of the agenda. If readers see it, it is gone for them only once the agenda is
 * published.
 */
export async function removeLine(req: PayloadRequest, id: Id): Promise<{ id: Id }> {
  const draft = isSeen(await stored(req, id, 'published'))
  return update(
    req,
    slugOf(req.payload, 'sessions'),
    id,
    { deletedAt: new Date().toISOString() },
    { draft },
  )
}

/**
 * Brings a line back out of the trash as a draft with these fields; what the builder does not show
 * comes back with it. Undefined where this event has no such line in the trash.
 */
export async function restoreLine(
  req: PayloadRequest,
  event: Id,
  id: Id,
  fields: Doc,
): Promise<{ id: Id } | undefined> {
  const doc = await stored(req, id, 'draft')
  if (!doc?.deletedAt || String(idOf(doc.event)) !== String(event)) return undefined
  const draft = isSeen(await stored(req, id, 'published'))
  const rows = Array.isArray(fields.assignments)
    ? {
        assignments: assignmentsToSave(
          rowsIn(fields.assignments),
          doc.assignments,
          req.locale ?? undefined,
        ),
      }
    : {}
  const status = draft ? {} : { _status: 'draft' }
  return update(
    req,
    slugOf(req.payload, 'sessions'),
    id,
    {
      ...titleToSave(fields, doc.title, req.locale ?? undefined),
      ...rows,
      ...status,
      deletedAt: null,
    },
    { draft, trash: true },
  )
}
