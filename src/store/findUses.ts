import type { PayloadRequest, Where } from 'payload'
import type { Id } from '../core/types.js'
import type { CollectionKey } from '../options.js'
import { slugOf } from './optionsOf.js'
import { rawDocuments, viewsOf } from './rawDocuments.js'
import { textIn } from './toAgenda.js'

/** Where each collection's documents are referred to: collection and field path. */
const places: Partial<Record<CollectionKey, [CollectionKey, string][]>> = {
  events: [['sessions', 'event'], ['tracks', 'event']],
  people: [['sessions', 'assignments.person']],
  organisations: [['sessions', 'assignments.organisation'], ['events', 'organisations.organisation'], ['people', 'organisation']],
  places: [['sessions', 'place'], ['events', 'places'], ['places', 'within']],
  tracks: [['sessions', 'track']],
  media: [['sessions', 'documents'], ['people', 'photo'], ['organisations', 'logo']],
}

/** Titles of what refers to a document, published or draft, in the request's language; each once. */
export async function findUses(req: PayloadRequest, key: CollectionKey, id: Id): Promise<string[]> {
  const titles = new Map<string, string>()
  for (const [from, path] of places[key] ?? []) {
    const where: Where = { [path]: { equals: id } }
    const collection = slugOf(req.payload, from)
    for (const view of viewsOf(req.payload, collection)) {
      for (const doc of await rawDocuments(req.payload, collection, where, { view, req })) {
        titles.set(`${from}:${doc.id}`, textIn(doc.title ?? doc.name, req.locale ?? undefined) ?? `#${doc.id}`)
      }
    }
  }
  return [...titles.values()]
}
