import type { PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import { slugOf } from '../optionsOf.js'
import { rawDocument, rawDocuments } from '../rawDocuments.js'
import { type Doc, textIn } from '../toAgenda.js'

/** A line that readers do not see as it was last saved. */
export type PendingLine = { id: Id; title: string; state: 'changed' | 'new' | 'removed'; doc: Doc }

export type Pending = {
  /** The event itself as it was last saved. */
  own: Doc
  /** The draft of the event itself, where it has one that is not published. */
  event?: Doc
  lines: PendingLine[]
}

const isPublished = ({ _status, deletedAt }: Doc) => _status === 'published' && !deletedAt

function stateOf(draft: Doc, published: Doc | undefined): PendingLine['state'] | undefined {
  const seen = published && isPublished(published)
  if (draft.deletedAt) return seen ? 'removed' : undefined
  if (draft._status !== 'draft') return undefined
  return seen ? 'changed' : 'new'
}

/** What a publication of the whole agenda publishes: drafts, and removals that readers have not seen. */
export async function pendingOf(req: PayloadRequest, event: Id): Promise<Pending> {
  const { payload } = req
  const [events, sessions] = [slugOf(payload, 'events'), slugOf(payload, 'sessions')]
  const own = await rawDocument(payload, events, event, { view: 'draft', req })
  const drafts = await rawDocuments(payload, sessions, { event: { equals: event } }, { view: 'draft', req, trashed: true })
  const ids = drafts.map(({ id }) => id as Id)
  const stored = ids.length ? await rawDocuments(payload, sessions, { id: { in: ids } }, { view: 'published', req, trashed: true }) : []
  const main = new Map(stored.map((doc) => [String(doc.id), doc]))
  const inOrder = drafts.toSorted((a, b) => String(a.sortKey ?? '').localeCompare(String(b.sortKey ?? '')))
  const lines = inOrder.flatMap((doc): PendingLine[] => {
    const state = stateOf(doc, main.get(String(doc.id)))
    return state ? [{ id: doc.id as Id, title: textIn(doc.title, req.locale ?? undefined) ?? '', state, doc }] : []
  })
  return { own: own ?? {}, event: own?._status === 'draft' ? own : undefined, lines }
}
