import type { PayloadRequest } from 'payload'
import { rowsIn } from '../core/isPlain.js'
import type { AgendaSession, Id } from '../core/types.js'
import { slugOf } from './optionsOf.js'
import { rawDocument } from './rawDocuments.js'
import { textIn } from './toAgenda.js'

const isNameless = ({ person, organisation, label }: AgendaSession['assignments'][number]) =>
  person === undefined && organisation === undefined && !label

/**
 * The session with the labels of its rows from other languages, where this language has none:
 * whoever saves in French need not translate "Representative of the City of Sfax" first.
 */
export async function namedElsewhere(
  req: PayloadRequest,
  session: AgendaSession,
  id: Id | undefined,
): Promise<AgendaSession> {
  if (id === undefined || !session.assignments.some(isNameless)) return session
  const stored = await rawDocument(req.payload, slugOf(req.payload, 'sessions'), id, {
    view: 'draft',
    req,
    trashed: true,
  })
  const labels = new Map(rowsIn(stored?.assignments).map((row) => [row.id, row.label]))
  const otherThan = (label: unknown) =>
    label && typeof label === 'object'
      ? textIn({ ...label, [req.locale ?? '']: undefined })
      : undefined
  return {
    ...session,
    assignments: session.assignments.map((row) =>
      isNameless(row) && row.id ? { ...row, label: otherThan(labels.get(row.id)) } : row,
    ),
  }
}
