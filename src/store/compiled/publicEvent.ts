import type { Payload } from 'payload'
import { heldBackOf, languagesOut } from '../../core/compile/index.js'
import type { Id } from '../../core/types.js'
import { slugOf } from '../optionsOf.js'
import { publicDocuments } from './publicDocuments.js'
import { codesOf } from './languages.js'
import { toSourceEvent } from './toSource.js'

/** A published event, and in which languages its agenda is out, and in which promised ones it is not. */
export type PublicEvent = { id: Id; languages: string[]; heldBack: string[] }

/** The event that anybody may see by this slug. */
export async function publicEvent(
  payload: Payload,
  slug: string,
): Promise<PublicEvent | undefined> {
  const [doc] = await publicDocuments(payload, slugOf(payload, 'events'), {
    and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }],
  })
  if (!doc) return undefined
  const event = toSourceEvent(doc, codesOf(payload))
  return { id: event.id, languages: languagesOut(event), heldBack: heldBackOf(event) }
}
