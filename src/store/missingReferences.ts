import type { PayloadRequest } from 'payload'
import type { AgendaSession, Id } from '../core/types.js'
import type { CollectionKey } from '../options.js'
import { slugOf } from './optionsOf.js'
import { rawDocuments } from './rawDocuments.js'

type Reference = { path: string; key: CollectionKey; id: Id | undefined }

/** Field paths that name a document which does not exist: SQL would answer with a fault of its own, MongoDB with silence. */
export async function missingReferences(req: PayloadRequest, session: AgendaSession, event: Id | undefined): Promise<string[]> {
  const references: Reference[] = [
    { path: 'event', key: 'events', id: event },
    { path: 'place', key: 'places', id: session.place },
    { path: 'track', key: 'tracks', id: session.track },
    ...session.assignments.flatMap(({ person, organisation }, index): Reference[] => [
      { path: `assignments.${index}.person`, key: 'people', id: person },
      { path: `assignments.${index}.organisation`, key: 'organisations', id: organisation },
    ]),
  ]
  const given = references.filter(({ id }) => id !== undefined)
  const keys = [...new Set(given.map(({ key }) => key))]
  const found = new Map<string, Set<string>>()
  for (const key of keys) {
    const ids = given.filter((reference) => reference.key === key).map(({ id }) => id)
    const docs = await rawDocuments(req.payload, slugOf(req.payload, key), { id: { in: ids } }, { view: 'published', req, trashed: true })
    found.set(key, new Set(docs.map(({ id }) => String(id))))
  }
  return given.filter(({ key, id }) => !found.get(key)?.has(String(id))).map(({ path }) => path)
}
