import type { PayloadRequest } from 'payload'
import { rowsIn } from '../core/isPlain.js'
import type { CollectionKey } from '../options.js'
import type { Id } from '../core/types.js'
import { slugOf } from './optionsOf.js'
import { rawDocuments } from './rawDocuments.js'
import { idOf } from '../core/ids.js'
import type { Doc } from './toAgenda.js'

/** A document to which another one refers, and the path of the field that does. */
export type Reference = { path: string; key: CollectionKey; id: Id }

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const references = (found: { path: string; key: CollectionKey; value: unknown }[]): Reference[] =>
  found.flatMap(({ path, key, value }) => {
    const id = idOf(value)
    return id === undefined ? [] : [{ path, key, id }]
  })

export const referencesOfSession = (doc: Doc): Reference[] =>
  references([
    { path: 'event', key: 'events', value: doc.event },
    { path: 'place', key: 'places', value: doc.place },
    { path: 'track', key: 'tracks', value: doc.track },
    ...list(doc.documents).map((value) => ({ path: 'documents', key: 'media' as const, value })),
    ...rowsIn(doc.assignments).flatMap(({ person, organisation }, index) => [
      { path: `assignments.${index}.person`, key: 'people' as const, value: person },
      {
        path: `assignments.${index}.organisation`,
        key: 'organisations' as const,
        value: organisation,
      },
    ]),
  ])

export const referencesOfEvent = (doc: Doc): Reference[] =>
  references([
    ...list(doc.places).map((value) => ({ path: 'places', key: 'places' as const, value })),
    ...rowsIn(doc.organisations).map(({ organisation }, index) => ({
      path: `organisations.${index}.organisation`,
      key: 'organisations' as const,
      value: organisation,
    })),
  ])

/**
 * The paths of fields that refer to a document which does not exist: SQL would answer with an error
 * of its own, and MongoDB would store it. An event in the trash counts as gone, unless the document
 * that refers to it goes there too (`leaving`).
 */
export async function missingReferences(
  req: PayloadRequest,
  given: Reference[],
  { leaving = false } = {},
): Promise<string[]> {
  const found = new Map<CollectionKey, Set<string>>()
  for (const key of new Set(given.map((reference) => reference.key))) {
    const ids = given.filter((reference) => reference.key === key).map(({ id }) => id)
    const trashed = key !== 'events' || leaving
    const docs = await rawDocuments(
      req.payload,
      slugOf(req.payload, key),
      { id: { in: ids } },
      { view: 'published', req, trashed },
    )
    found.set(key, new Set(docs.map(({ id }) => String(id))))
  }
  return [
    ...new Set(
      given.filter(({ key, id }) => !found.get(key)?.has(String(id))).map(({ path }) => path),
    ),
  ]
}
