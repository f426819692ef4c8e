import type { PayloadRequest, Where } from 'payload'
import type { Id } from '../core/types.js'
import type { CollectionKey } from '../options.js'
import { placesOfUse } from './placesOfUse.js'
import { rawDocuments, viewsOf } from './rawDocuments.js'
import { textIn } from './toAgenda.js'

/**
 * The titles of all documents, published or draft, that refer to a document, in the request's
 * language; each once.
 */
export async function findUses(req: PayloadRequest, key: CollectionKey, id: Id): Promise<string[]> {
  const titles = new Map<string, string>()
  for (const { collection, path } of placesOfUse(req.payload, key)) {
    const where: Where = { [path]: { equals: id } }
    for (const view of viewsOf(req.payload, collection)) {
      for (const doc of await rawDocuments(req.payload, collection, where, { view, req })) {
        titles.set(
          `${collection}:${doc.id}`,
          textIn(doc.title ?? doc.name, req.locale ?? undefined) ?? `#${doc.id}`,
        )
      }
    }
  }
  return [...titles.values()]
}
