import type { PayloadRequest } from 'payload'
import { sameId, withId } from '../../core/ids.js'
import type { Id } from '../../core/types.js'
import { actorOf, mayWriteEvent, mayWriteEvents } from '../actor.js'
import { isId } from '../input/ids.js'
import { slugOf } from '../optionsOf.js'
import { rawDocuments } from '../rawDocuments.js'
import type { Doc } from '../toAgenda.js'
import type { Pair } from './findMoves.js'
import type { MergeKey } from './mergeKeys.js'
import { whereTo } from './redirects.js'

/** Why two entries are not made one: a key of `merge.refused` in the texts, and what programs can make of it. */
export class MergeRefused extends Error {
  constructor(
    readonly key:
      | 'badChoice'
      | 'changedMeanwhile'
      | 'conflicts'
      | 'editorsOnly'
      | 'gone'
      | 'notYourEvents'
      | 'same',
    readonly status: number,
    readonly data: Record<string, unknown> = {},
  ) {
    super(key)
  }
}

export type Entries = { keep: Doc; remove: Doc }

/** Both entries with all their languages; `undefined` where the one went into the other already. */
export async function loadPair(
  req: PayloadRequest,
  key: MergeKey,
  { keep, remove }: Pair,
): Promise<Entries | undefined> {
  const collection = slugOf(req.payload, key)
  if (sameId(keep, remove)) throw new MergeRefused('same', 400)
  if (![keep, remove].every((id) => isId(req.payload, collection, id)))
    throw new MergeRefused('gone', 404)
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
  throw new MergeRefused(
    'gone',
    to === undefined ? 404 : 409,
    to === undefined ? {} : { movedTo: to },
  )
}

/** Editors change the agendas that are theirs: an entry that stands in others is not theirs to take away. */
export function assertMayMove(req: PayloadRequest, events: readonly Id[]): void {
  const actor = actorOf(req)
  if (!actor || !mayWriteEvents(actor)) throw new MergeRefused('editorsOnly', actor ? 403 : 401)
  if (!events.every((event) => mayWriteEvent(actor, event)))
    throw new MergeRefused('notYourEvents', 403)
}
