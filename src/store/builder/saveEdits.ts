import { NotFound, type PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import { isId } from '../input/ids.js'
import { errorAtLine } from './errorAtLine.js'
import { type Edits, saveSteps } from './saveSteps.js'
import {
  eventKey,
  inTransaction,
  toForget,
  toRestore,
  withWorkingSet,
} from '../transaction/index.js'
import { slugOf } from '../optionsOf.js'

/**
 * Saves what an editor did to an agenda as drafts: all of it, or nothing. Throws Payload's refusal
 * of the first step that is impossible (a rule, access, 409 where somebody else changed the same),
 * marked with its line. Returns the ids that new sessions and newcomers got, by their temporary
 * ids.
 */
export async function saveEdits(
  req: PayloadRequest,
  event: Id,
  given: Edits,
): Promise<Record<string, Id>> {
  const sessions = slugOf(req.payload, 'sessions')
  const { steps, ids } = saveSteps(req.payload, event, given)
  await inTransaction(req, [eventKey(event)], async (inner, note, { operation, reading }) => {
    if (steps.some(({ collection, id }) => collection === sessions && id === undefined))
      await note(await toForget(inner, sessions, event))
    const lines = steps.flatMap(({ collection, id }) =>
      collection === sessions && id !== undefined && isId(inner.payload, sessions, id) ? [id] : [],
    )
    await withWorkingSet(operation, reading, lines, async () => {
      for (const { at, collection, id, write } of steps) {
        try {
          if (id !== undefined && !isId(inner.payload, collection, id)) throw new NotFound(inner.t)
          if (id !== undefined) await note(await toRestore(inner, collection, id))
          await write(inner, note)
        } catch (refusal) {
          throw errorAtLine(at, refusal)
        }
      }
    })
  })
  return ids
}
