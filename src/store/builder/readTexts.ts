import type { PayloadRequest } from 'payload'
import type { Id, SessionTexts } from '../../core/types.js'
import { slugOf } from '../optionsOf.js'
import { rawDocuments } from '../rawDocuments.js'
import { textFields } from './editedFields.js'
import { lineTexts } from './lineTexts.js'

/** Of more lines than are saved in one go no texts are read: nothing could be done with them. */
const mostLines = 5000

/**
 * The longer texts of an event's sessions as drafts, in the language of the request, by their ids.
 * For those who may edit the agenda.
 */
export async function readTexts(
  req: PayloadRequest,
  event: Id,
): Promise<Record<string, SessionTexts>> {
  const docs = await rawDocuments(
    req.payload,
    slugOf(req.payload, 'sessions'),
    { event: { equals: event } },
    { view: 'draft', req, only: textFields, limit: mostLines },
  )
  const language = req.locale ?? ''
  return Object.fromEntries(docs.map((doc) => [String(doc.id), lineTexts(doc, language)]))
}
