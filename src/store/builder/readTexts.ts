import type { PayloadRequest } from 'payload'
import { mostEdits } from '../../core/builder/index.js'
import type { Id, SessionTexts } from '../../core/types.js'
import { slugOf } from '../optionsOf.js'
import { rawDocuments } from '../rawDocuments.js'
import { textFields } from './editedFields.js'
import { lineTexts } from './lineTexts.js'

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
    // Nothing could be done with more, for no save takes them.
    { view: 'draft', req, only: textFields, limit: mostEdits },
  )
  const language = req.locale ?? ''
  return Object.fromEntries(docs.map((doc) => [String(doc.id), lineTexts(doc, language)]))
}
