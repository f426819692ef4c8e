import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { Id } from '../core/types.js'
import { slugOf } from './optionsOf.js'
import { rawDocuments } from './rawDocuments.js'
import { idOf } from '../core/ids.js'
import type { Doc } from './toAgenda.js'
import { databaseOf } from './gateway/database.js'
import type { OperationArgs } from './operationArgs.js'

const eventOf = (doc: Doc | undefined, key: 'events' | 'sessions'): Id[] => {
  const id = idOf(key === 'events' ? doc?.id : doc?.event)
  return id === undefined ? [] : [id]
}

/**
 * The events of some documents. A document may belong to one event for readers and to another in
 * its draft: both count.
 */
async function eventsWhere(
  req: PayloadRequest,
  key: 'events' | 'sessions',
  where: Where,
): Promise<Id[]> {
  const collection = slugOf(req.payload, key)
  const found = await Promise.all(
    (['published', 'draft'] as const).map((view) =>
      rawDocuments(req.payload, collection, where, { view, req, trashed: true }),
    ),
    // A malformed filter finds nothing here: Payload refuses it a moment later, in its own words.
  ).catch(() => [])
  return found.flat().flatMap((doc) => eventOf(doc, key))
}

async function eventsOfVersion(
  req: PayloadRequest,
  key: 'events' | 'sessions',
  versionId: Id,
): Promise<Id[]> {
  const collection: CollectionSlug = slugOf(req.payload, key)
  const { docs } = await databaseOf(req.payload).findVersions({
    collection,
    limit: 1,
    pagination: false,
    req,
    where: { id: { equals: versionId } },
  })
  const [version] = docs
  if (!version) return []
  const restored = key === 'sessions' ? eventOf(version.version, key) : []
  return [...restored, ...(await eventsWhere(req, key, { id: { equals: version.parent } }))]
}

/**
 * Stands for the id of an event that does not exist yet. Its lease is also held by whoever gives an
 * event another slug.
 */
export const newEvent = 'new'

/**
 * Whether an operation may take a slug. Then it needs the lease of new events, so that nobody else
 * takes the slug between the look whether it is free and the write.
 */
async function slugTaken(
  req: PayloadRequest,
  operation: string,
  { id, data }: OperationArgs,
): Promise<Id[]> {
  if (operation === 'restoreVersion') return [newEvent]
  if (typeof data?.slug !== 'string') return []
  const where: Where = { and: [{ id: { equals: id } }, { slug: { equals: data.slug } }] }
  const kept =
    id !== undefined &&
    (
      await rawDocuments(req.payload, slugOf(req.payload, 'events'), where, {
        view: 'published',
        req,
        trashed: true,
        only: ['slug'],
      })
    ).length > 0
  return kept ? [] : [newEvent]
}

export const eventOfSession = (req: PayloadRequest, id: Id): Promise<Id[]> =>
  eventsWhere(req, 'sessions', { id: { equals: id } })

/**
 * The events whose agendas an operation on events or sessions may change, found before the
 * operation has read anything.
 */
export async function affectedEvents(
  req: PayloadRequest,
  key: 'events' | 'sessions',
  operation: string,
  args: OperationArgs,
): Promise<Id[]> {
  const { id, where, data, duplicateFromID } = args
  const target = key === 'sessions' ? eventOf(data, key) : await slugTaken(req, operation, args)
  if (operation === 'restoreVersion')
    return id === undefined ? [] : [...target, ...(await eventsOfVersion(req, key, id))]
  if (duplicateFromID !== undefined && key === 'sessions') {
    return [...target, ...(await eventsWhere(req, key, { id: { equals: duplicateFromID } }))]
  }
  if (operation === 'create') return key === 'events' ? [newEvent] : target
  if (id !== undefined) return [...target, ...(await eventsWhere(req, key, { id: { equals: id } }))]
  return where ? [...target, ...(await eventsWhere(req, key, where))] : target
}
