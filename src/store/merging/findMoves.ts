import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { idOf, withId } from '../../core/ids.js'
import { moveReference } from '../../core/merging/moveReference.js'
import type { Id } from '../../core/types.js'
import { slugOf } from '../optionsOf.js'
import { type PlaceOfUse, placesOfUse } from '../placesOfUse.js'
import { rawDocuments, type View } from '../rawDocuments.js'
import type { Doc } from '../toAgenda.js'
import type { MergeKey } from '../collectionKeys.js'

export type Pair = { keep: Id; remove: Id }

/**
 * A document that refers to the entry that goes: as readers have it (`main`), and as it was last
 * saved (`latest`) where that is kept apart.
 */
export type Use = {
  collection: CollectionSlug
  id: Id
  paths: string[]
  versioned: boolean
  main?: Doc
  latest?: Doc
  /** The events to whose agendas it belongs, for readers and in its draft. */
  events: Id[]
}

const anyOf = (paths: string[], id: Id): Where => ({
  or: paths.map((path) => ({ [path]: { equals: id } })),
})

async function usesIn(
  req: PayloadRequest,
  collection: CollectionSlug,
  places: PlaceOfUse[],
  remove: Id,
): Promise<Use[]> {
  const versioned = places.some((place) => place.versioned)
  const paths = places.map(({ path }) => path)
  const read = (view: View, where: Where) =>
    rawDocuments(req.payload, collection, where, { view, req, trashed: true })
  const views: View[] = versioned ? ['published', 'draft'] : ['published']
  const found = (await Promise.all(views.map((view) => read(view, anyOf(paths, remove))))).flat()
  const ids = [...new Map(found.map(({ id }) => [String(id), id])).values()]
  if (!ids.length) return []
  const [main = [], latest = []] = await Promise.all(
    views.map((view) => read(view, { id: { in: ids } })),
  )
  const [events, sessions] = [slugOf(req.payload, 'events'), slugOf(req.payload, 'sessions')]
  return ids.map((id) => {
    const of = (docs: Doc[]) => withId(docs, id)
    const both = [of(main), of(latest)].flatMap((doc) => (doc ? [doc] : []))
    const own =
      collection === events
        ? [id]
        : collection === sessions
          ? both.flatMap((doc) => idOf(doc.event) ?? [])
          : []
    return {
      collection,
      id,
      paths,
      versioned,
      main: of(main),
      latest: of(latest),
      events: [...new Map(own.map((event) => [String(event), event])).values()],
    }
  })
}

/**
 * All documents that refer to the entry that goes, those in the trash included; not the two entries
 * themselves.
 */
export async function findMoves(
  req: PayloadRequest,
  key: MergeKey,
  { keep, remove }: Pair,
): Promise<Use[]> {
  const byCollection = new Map<CollectionSlug, PlaceOfUse[]>()
  for (const place of placesOfUse(req.payload, key))
    byCollection.set(place.collection, [...(byCollection.get(place.collection) ?? []), place])
  const uses: Use[] = []
  for (const [collection, places] of byCollection)
    uses.push(...(await usesIn(req, collection, places, remove)))
  const own = slugOf(req.payload, key)
  return uses.filter(
    ({ collection, id }) => collection !== own || ![keep, remove].map(String).includes(String(id)),
  )
}

/** The events whose agendas some uses belong to, each once. */
export const eventsOf = (uses: readonly Use[]): Id[] => [
  ...new Map(uses.flatMap(({ events }) => events).map((event) => [String(event), event])).values(),
]

/** A document with its references to the one entry replaced by references to the other. */
export const moved = <T extends object>(
  doc: T,
  paths: readonly string[],
  { keep, remove }: Pair,
): T => paths.reduce((each, path) => moveReference(each, path, { from: remove, to: keep }), doc)
