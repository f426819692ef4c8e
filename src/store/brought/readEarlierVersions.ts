import type { PayloadRequest } from 'payload'
import { fieldsIn } from '../../core/isPlain.js'
import type { Remembered } from '../../core/import/rememberDocument.js'
import type { Id, SessionTexts } from '../../core/types.js'
import { textFields } from '../builder/editedFields.js'
import { lineTexts } from '../builder/lineTexts.js'
import { languagesOf } from '../compiled/languages.js'
import { slugOf } from '../optionsOf.js'
import { rawDocuments } from '../rawDocuments.js'
import { documentsOf } from './storedDocuments.js'

/**
 * What a document that is brought into an event is compared with, to tell whether it is another
 * version of it.
 */
export type EarlierVersions = {
  /** The documents that the event was made from. */
  documents: Remembered[]
  /** The longer texts of its sessions in the language of the request, by their ids. */
  texts: Record<string, SessionTexts>
  /** How many sessions have a title in each language of the site. */
  titles: Record<string, number>
}

const inLanguage = (value: unknown, language: string): unknown => fieldsIn(value)[language] ?? null

/**
 * Reads what a document may be another version of. The caller has checked that this user may edit
 * the agenda.
 */
export async function readEarlierVersions(
  req: PayloadRequest,
  event: Id,
): Promise<EarlierVersions> {
  const language = req.locale ?? ''
  const docs = await rawDocuments(
    req.payload,
    slugOf(req.payload, 'sessions'),
    { event: { equals: event } },
    { view: 'draft', req, only: ['title', ...textFields] },
  )
  const codes = languagesOf(req.payload).map(({ code }) => code)
  return {
    documents: await documentsOf(req, event),
    texts: Object.fromEntries(docs.map((doc) => [String(doc.id), lineTexts(doc, language)])),
    titles: Object.fromEntries(
      codes.map((code) => [code, docs.filter(({ title }) => inLanguage(title, code)).length]),
    ),
  }
}
