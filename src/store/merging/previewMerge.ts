import type { PayloadRequest } from 'payload'
import { sameId, withId } from '../../core/ids.js'
import { rowsIn } from '../../core/isPlain.js'
import type { Id } from '../../core/types.js'
import { slugOf } from '../optionsOf.js'
import { rawDocuments } from '../rawDocuments.js'
import { type Doc, textIn } from '../toAgenda.js'
import { type Conflicts, findConflicts } from './findConflicts.js'
import { eventsOf, findMoves, moved, type Use } from './findMoves.js'
import { assertMayMove, entryMoved, type Entries, loadPair } from './loadPair.js'
import type { MergeRequest } from './mergeInto.js'
import type { MergeKey } from '../collectionKeys.js'
import { compareFields, type Comparison } from './writeEntry.js'

/**
 * How many documents of an event a merge changes: those that readers see, and those that only
 * editors see.
 */
export type MovesOfEvent = { event: { id: Id; title: string }; published: number; drafts: number }

export type MergePreview = {
  entries: Entries
  comparison: Comparison
  events: MovesOfEvent[]
  /** Documents that belong to no event, counted by collection. */
  others: { collection: string; count: number }[]
  /** Lines in which two rows become one, since they name the same party in the same role. */
  joined: { id: Id; title: string; event: string }[]
  conflicts: Conflicts
}

const isSeen = ({ main }: Use) => main?._status === 'published' && !main.deletedAt

/** Whether rows of a list become one in this document. */
function isJoined({ main, latest, paths }: Use, request: MergeRequest): boolean {
  const lengths = (doc: Doc | undefined) =>
    paths
      .map((path) => path.split('.')[0]!)
      .map((name) => rowsIn(doc?.[name]).length)
      .join()
  return [main, latest].some((doc) => doc && lengths(doc) !== lengths(moved(doc, paths, request)))
}

/** What a merge would do; nothing is written. Undefined where it was done already. */
export async function previewMerge(
  req: PayloadRequest,
  key: MergeKey,
  request: MergeRequest,
): Promise<MergePreview> {
  const entries = await loadPair(req, key, request)
  if (!entries) throw entryMoved(request.keep)
  const uses = await findMoves(req, key, request)
  const ids = eventsOf(uses)
  assertMayMove(req, ids)
  const language = req.locale ?? undefined
  const docs = ids.length
    ? await rawDocuments(
        req.payload,
        slugOf(req.payload, 'events'),
        { id: { in: ids } },
        { view: 'draft', req, trashed: true, only: ['title'] },
      )
    : []
  const titleOf = (id: Id) => textIn(withId(docs, id)?.title, language) ?? `#${id}`
  const events = ids.map((id): MovesOfEvent => {
    const own = uses.filter(({ events: of }) => of.some((each) => sameId(each, id)))
    const published = own.filter(isSeen).length
    return { event: { id, title: titleOf(id) }, published, drafts: own.length - published }
  })
  const counts = new Map<string, number>()
  for (const { collection, events: of } of uses)
    if (!of.length) counts.set(collection, (counts.get(collection) ?? 0) + 1)
  return {
    entries,
    comparison: await compareFields(req, key, request, entries, request.choices),
    events,
    others: [...counts].map(([collection, count]) => ({ collection, count })),
    joined: uses
      .filter((use) => isJoined(use, request))
      .map(({ id, latest, main, events: of }) => ({
        id,
        title: textIn((latest ?? main)?.title, language) ?? '',
        event: of[0] === undefined ? '' : titleOf(of[0]),
      })),
    conflicts: await findConflicts(req, key, request, entries, ids),
  }
}
