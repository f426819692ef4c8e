import type { PayloadRequest } from 'payload'
import type { Choices } from '../../core/merging/mergeEntries.js'
import {
  closeReferences,
  directoryKey,
  eventKey,
  holdLeases,
  inTransaction,
  joinTransaction,
  toRestore,
} from '../transaction/index.js'
import { aside, documentsOf } from '../gateway/documents.js'
import { slugOf } from '../optionsOf.js'
import { noteReleased } from '../releases/watchPublications.js'
import { findConflicts } from './findConflicts.js'
import { eventsOf, findMoves, type Pair, type Use } from './findMoves.js'
import { assertMayMove, type Entries, loadPair, notMerged } from './loadPair.js'
import type { MergeKey } from '../collectionKeys.js'
import { noteRedirect } from './redirects.js'
import { compareFields, writeEntry } from './writeEntry.js'
import { writeMove } from './writeMove.js'

export type MergeRequest = Pair & {
  /**
   * By address (`name/fr`, `photo`): which entry's value stays, where it is not that of the one
   * that is kept.
   */
  choices?: Choices
  /** When each of the two was last saved, as the editor saw it. */
  seen?: { keep: string; remove: string }
}

/**
 * Takes the leases of all agendas that refer to the entry, and returns what refers to it. From then
 * on nobody else writes these agendas, and no save can begin to refer to the entry: it is refused,
 * as during a deletion.
 */
async function settledUses(req: PayloadRequest, key: MergeKey, pair: Pair): Promise<Use[]> {
  const held = new Set<string>()
  let closed = false
  for (;;) {
    const uses = await findMoves(req, key, pair)
    const events = eventsOf(uses)
    assertMayMove(req, events)
    // What refers to it may have changed while the leases were waited for: then it is looked up
    // again.
    if (closed && events.every((event) => held.has(String(event)))) return uses
    await holdLeases(req, events.map(eventKey))
    for (const event of events) held.add(String(event))
    if (!closed) await closeReferences(req, [{ key, id: pair.remove }])
    closed = true
  }
}

const isAsSeen = ({ keep, remove }: Entries, seen: MergeRequest['seen']) =>
  !seen || (String(keep.updatedAt) === seen.keep && String(remove.updatedAt) === seen.remove)

/**
 * Merges two entries of the directory, all or nothing: what refers to the one refers to the other,
 * in drafts and in what readers see. The one goes to the trash, and from then on leads to the
 * other. Returns how many documents were moved; asked for again, it returns the same. Throws why
 * the two cannot be merged, or Payload's refusal of the entry that stays.
 */
export function mergeInto(
  req: PayloadRequest,
  key: MergeKey,
  request: MergeRequest,
): Promise<{ moved: number }> {
  assertMayMove(req, [])
  const { payload } = req
  const pair: Pair = { keep: request.keep, remove: request.remove }
  return inTransaction(req, [directoryKey], (outer, note, { operation }) =>
    joinTransaction(outer, async (inner) => {
      const entries = await loadPair(inner, key, pair)
      if (!entries) return { moved: 0 }
      if (!isAsSeen(entries, request.seen)) throw notMerged('changedMeanwhile')
      const comparison = await compareFields(inner, key, pair, entries, request.choices)
      const uses = await settledUses(inner, key, pair)
      const conflicts = await findConflicts(inner, key, pair, entries, eventsOf(uses))
      if (conflicts.public.length) throw notMerged('conflicts', { conflicts: conflicts.public })
      // Like the correction of a name, a merge changes the directory and publishes no agenda by
      // itself.
      for (const event of eventsOf(uses)) noteReleased(payload, operation, event)
      for (const use of uses) await writeMove(inner, use, pair, note)
      const collection = slugOf(payload, key)
      for (const id of [pair.keep, pair.remove])
        await note(await toRestore(inner, collection, id), directoryKey)
      await writeEntry(inner, key, pair.keep, comparison)
      await documentsOf(payload).update({
        collection,
        id: pair.remove,
        data: { deletedAt: new Date().toISOString() },
        depth: 0,
        overrideAccess: false,
        user: req.user,
        req: aside(inner),
      })
      await noteRedirect(inner, key, pair, note)
      return { moved: uses.length }
    }),
  )
}
