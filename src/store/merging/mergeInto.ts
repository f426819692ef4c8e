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
import type { MergeKey } from './mergeKeys.js'
import { noteRedirect } from './redirects.js'
import { compareFields, writeEntry } from './writeEntry.js'
import { writeMove } from './writeMove.js'

export type MergeRequest = Pair & {
  /**
   * By address (`name/fr`, `photo`): whose value stays, where it is not that of the one that is
   * kept.
   */
  choices?: Choices
  /** When each was last saved, as the editor saw them. */
  seen?: { keep: string; remove: string }
}

/**
 * Nobody else writes the agendas that refer to the entry from here on: who wants to waits. Nobody
 * begins to refer to it either; that is refused, as when something is deleted.
 */
async function settledUses(req: PayloadRequest, key: MergeKey, pair: Pair): Promise<Use[]> {
  const held = new Set<string>()
  let closed = false
  for (;;) {
    const uses = await findMoves(req, key, pair)
    const events = eventsOf(uses)
    assertMayMove(req, events)
    // What was saved while leases were waited for may have changed who refers to it.
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
 * Makes two entries of the directory one: what refers to the one refers to the other, in drafts and
 * in what readers see; the one goes to the trash and answers with where it went. All of it, or
 * nothing. Gives how many documents were moved; again the same for who asks twice. Throws why not,
 * or Payload's refusal of what is to stay.
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
      // The directory is another by it, as when a name is corrected; nobody publishes an agenda
      // with that.
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
