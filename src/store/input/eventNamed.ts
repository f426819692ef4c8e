import type { PayloadRequest } from 'payload'
import type { Stored } from '../gateway/database.js'
import { slugOf } from '../optionsOf.js'
import { rawDocuments } from '../rawDocuments.js'
import { idFrom, isId } from './ids.js'

/**
 * The draft of the event that an address names, by its id or by its slug; undefined where there is
 * no such event. Whether its reader may know of it is for the caller to say.
 */
export async function eventNamed(req: PayloadRequest, asked: string): Promise<Stored | undefined> {
  const events = slugOf(req.payload, 'events')
  const named = { slug: { equals: asked } }
  const where = isId(req.payload, events, asked)
    ? { or: [{ id: { equals: idFrom(req.payload, asked) } }, named] }
    : named
  const found = await rawDocuments(req.payload, events, where, { view: 'draft', req, limit: 2 })
  return found.find(({ id }) => String(id) === asked) ?? found[0]
}
