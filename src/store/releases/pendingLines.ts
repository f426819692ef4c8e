import type { PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import { slugOf } from '../optionsOf.js'
import { rawDocumentsById, rawDocument, rawDocuments } from '../rawDocuments.js'
import { listLines } from '../presence/lastChanges.js'
import type { Stored } from '../gateway/database.js'
import { type Doc, textIn } from '../toAgenda.js'

/**
 * A line that readers do not see as it was last saved. `withdrawn` means that they still see it,
 * though it is for the team only now.
 */
export type PendingLine = {
  id: Id
  title: string
  state: 'changed' | 'new' | 'removed' | 'withdrawn'
  teamOnly: boolean
  doc: Stored
}

export type Pending = {
  /** The event itself as it was last saved. */
  own: Stored
  /** Whether readers see the event. */
  published: boolean
  /** The draft of the event itself, where there is one that is not published. */
  event?: Stored
  lines: PendingLine[]
  /** The lines for the team only, as they were last saved. */
  team: Stored[]
  /** The lines that readers see, by id; among them those that are to be taken from them. */
  seen: Map<string, Stored>
}

export const isSeen = (doc: Stored | undefined): boolean =>
  doc?._status === 'published' && !doc.deletedAt

function stateOf(draft: Doc, seen: boolean): PendingLine['state'] | undefined {
  if (draft.deletedAt) return seen ? 'removed' : undefined
  if (draft.teamOnly === true) return seen ? 'withdrawn' : undefined
  if (draft._status !== 'draft') return undefined
  return seen ? 'changed' : 'new'
}

/**
 * What waits to be published in an agenda: drafts, and removed lines that readers still see.
 * `listed` are its lines, where they were listed already.
 */
export async function pendingOf(
  req: PayloadRequest,
  event: Id,
  listed?: readonly Stored[],
): Promise<Pending> {
  const { payload } = req
  const [events, sessions] = [slugOf(payload, 'events'), slugOf(payload, 'sessions')]
  const own = await rawDocument(payload, events, event, { view: 'draft', req })
  const main = await rawDocument(payload, events, event, { view: 'published', req })
  const all = listed ?? (await listLines(req, event))
  const stored = await rawDocumentsById(
    payload,
    sessions,
    all.map(({ id }) => id),
    { view: 'published', req, trashed: true },
  )
  const seen = new Map(stored.filter(isSeen).map((doc) => [String(doc.id), doc]))
  const stateHere = (draft: Stored) => stateOf(draft, seen.has(String(draft.id)))
  // Most lines of a large agenda have nothing that waits: readers see them as they were last saved,
  // so they need not be read.
  const wanted = all.filter((draft) => stateHere(draft) || draft.teamOnly === true)
  const drafts = await rawDocuments(
    payload,
    sessions,
    {},
    { view: 'draft', req, trashed: true, listed: wanted },
  )
  const inOrder = drafts.toSorted((a, b) =>
    String(a.sortKey ?? '').localeCompare(String(b.sortKey ?? '')),
  )
  const lines = inOrder.flatMap((doc): PendingLine[] => {
    const state = stateHere(doc)
    return state
      ? [
          {
            id: doc.id,
            title: textIn(doc.title, req.locale ?? undefined) ?? '',
            state,
            teamOnly: doc.teamOnly === true,
            doc,
          },
        ]
      : []
  })
  return {
    own: own ?? { id: event },
    published: isSeen(main),
    event: own?._status === 'draft' ? own : undefined,
    lines,
    team: drafts.filter(({ teamOnly, deletedAt }) => teamOnly === true && !deletedAt),
    seen,
  }
}
