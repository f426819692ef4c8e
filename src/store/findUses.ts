import type { PayloadRequest, Where } from 'payload'
import type { Id } from '../core/types.js'
import type { CollectionKey } from '../options.js'
import { placesOfUse } from './placesOfUse.js'
import { rawDocuments } from './rawDocuments.js'
import { textIn } from './toAgenda.js'

/** Titles of what refers to a document, published or draft, in the request's language; each once. */
export async function findUses(req: PayloadRequest, key: CollectionKey, id: Id): Promise<string[]> {
  const titles = new Map<string, string>()
  for (const { collection, path, versioned, trash } of placesOfUse(req.payload, key)) {
    const where: Where = { [path]: { equals: id } }
    const views = versioned ? (['published', 'draft'] as const) : (['published'] as const)
    for (const view of views) {
      for (const doc of await rawDocuments(req.payload, collection, where, { view, req, trashed: !trash })) {
        titles.set(`${collection}:${doc.id}`, textIn(doc.title ?? doc.name, req.locale ?? undefined) ?? `#${doc.id}`)
      }
    }
  }
  return [...titles.values()]
}
