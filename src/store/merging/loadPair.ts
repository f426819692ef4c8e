import type { PayloadRequest } from 'payload'
import { sameId, withId } from '../../core/ids.js'
import type { Id } from '../../core/types.js'
import { Refusal, type RefusalCode } from '../../errors.js'
import { actorOf, mayWriteEvent, mayWriteEvents } from '../actor.js'
import { isId } from '../input/ids.js'
import { slugOf } from '../optionsOf.js'
import { rawDocuments } from '../rawDocuments.js'
import type { Stored } from '../gateway/database.js'
import type { Pair } from './findMoves.js'
import type { MergeKey } from '../collectionKeys.js'
import { whereTo } from './redirects.js'

/**
 * Why two entries cannot be merged: keys of `merge.refused` in the texts. They have been part of
 * the answers from the beginning.
 */
const codes = {
  badChoice: 'badChoice',
  changedMeanwhile: 'changedMeanwhile',
  conflicts: 'mergeConflicts',
  editorsOnly: 'editorsOnly',
  gone: 'entryGone',
  notYourEvents: 'notYourEvent',
  same: 'sameEntry',
} as const satisfies Record<string, RefusalCode>

/** Refuses a merge. `more` are further values for programs. */
export const notMerged = (
  why: keyof typeof codes,
  more: Record<string, unknown> = {},
  code: RefusalCode = codes[why],
): Refusal => new Refusal(code, { text: `agenda:merge:refused:${why}`, data: { why, ...more } })

export const entryMoved = (to: Id): Refusal => notMerged('gone', { movedTo: to }, 'entryMoved')

export type Entries = { keep: Stored; remove: Stored }

/**
 * Both entries with all their languages; undefined where the one was merged into the other already.
 */
export async function loadPair(
  req: PayloadRequest,
  key: MergeKey,
  { keep, remove }: Pair,
): Promise<Entries | undefined> {
  const collection = slugOf(req.payload, key)
  if (sameId(keep, remove)) throw notMerged('same')
  if (![keep, remove].every((id) => isId(req.payload, collection, id))) throw notMerged('gone')
  const docs = await rawDocuments(
    req.payload,
    collection,
    { id: { in: [keep, remove] } },
    { view: 'published', req },
  )
  const of = (id: Id) => withId(docs, id)
  const [one, other] = [of(keep), of(remove)]
  if (one && other) return { keep: one, remove: other }
  const [to] = await whereTo(req.payload, [{ key, id: one ? remove : keep }], req)
  if (one && sameId(to, keep)) return undefined
  throw to === undefined ? notMerged('gone') : entryMoved(to)
}

/**
 * Refuses a merge that would change agendas which this user may not edit: an entry that is used in
 * others' agendas is not theirs to remove.
 */
export function assertMayMove(req: PayloadRequest, events: readonly Id[]): void {
  const actor = actorOf(req)
  if (!actor) throw notMerged('editorsOnly', {}, 'loginNeeded')
  if (!mayWriteEvents(actor)) throw notMerged('editorsOnly')
  if (!events.every((event) => mayWriteEvent(actor, event))) throw notMerged('notYourEvents')
}
