import type { Payload, Where } from 'payload'
import { heldBackOf, languagesOut } from '../../core/compile/index.js'
import type { Id } from '../../core/types.js'
import { slugOf } from '../optionsOf.js'
import { publicDocuments } from './publicDocuments.js'
import { codesOf } from './languages.js'
import { toSourceEvent } from './toSource.js'

/**
 * A published event, with the promised languages in which its agenda is out, and those in which it
 * is held back.
 */
export type PublicEvent = { id: Id; slug: string; languages: string[]; heldBack: string[] }

/** The first event that a filter finds and anybody may see. */
export async function publicEventWhere(
  payload: Payload,
  where: Where,
): Promise<PublicEvent | undefined> {
  const [doc] = await publicDocuments(payload, slugOf(payload, 'events'), {
    and: [where, { _status: { equals: 'published' } }],
  })
  if (!doc) return undefined
  const event = toSourceEvent(doc, codesOf(payload))
  const { id, slug } = event
  return { id, slug, languages: languagesOut(event), heldBack: heldBackOf(event) }
}

/** The event with this slug, if anybody may see it. */
export const publicEvent = (payload: Payload, slug: string): Promise<PublicEvent | undefined> =>
  publicEventWhere(payload, { slug: { equals: slug } })
