import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '../../../core/types.js'
import { databaseOf, type StoredVersion } from '../../gateway/database.js'

type Version = Pick<StoredVersion, 'id' | 'latest' | 'version'>

/** How one write is taken back. All values survive JSON, since it is stored in the journal. */
export type TakeBack =
  /** Removes the sessions of an event that are not among `known`, those that it had before. */
  | { type: 'forget'; collection: CollectionSlug; event: Id; known: Id[] }
  /** Removes an event that was made, found by a slug that no other had, and all that is its own. */
  | {
      type: 'forgetEvent'
      events: CollectionSlug
      sessions: CollectionSlug
      tracks: CollectionSlug
      slug: string
      /** ISO: only an event that was made at this moment or later is removed. */
      since: string
    }
  /** Removes a document that was made, of a collection without versions. */
  | { type: 'unmake'; collection: CollectionSlug; id: Id }
  /** Removes a row that was made, by its `key`. */
  | { type: 'drop'; collection: CollectionSlug; key: string }
  /** Brings a document and its versions back as they were. */
  | {
      type: 'restore'
      collection: CollectionSlug
      id: Id
      /** The document with all languages; null where there was none. */
      before: Record<string, unknown> | null
      /** The ids of all the versions that it had. */
      versions: Id[]
      /** Those of them that were marked as the latest, with what they held. */
      latest: Version[]
    }

/** The versions of a document; none where its collection keeps no versions. */
async function versionsOf(
  payload: Payload,
  collection: CollectionSlug,
  id: Id,
  req?: PayloadRequest,
): Promise<Version[]> {
  if (!payload.collections[collection]?.config.versions) return []
  return (
    await databaseOf(payload).findVersions({
      collection,
      where: { parent: { equals: id } },
      limit: 0,
      pagination: false,
      locale: 'all',
      req,
    })
  ).docs
}

/**
 * Reads a document and its versions, and gives the step that brings them back as they are now. To
 * be noted before the document is changed or deleted.
 *
 * @example await note(await toRestore(req, 'sessions', id))
 */
export async function toRestore(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: Id,
): Promise<TakeBack> {
  const before = await databaseOf(req.payload).findOne({
    collection,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })
  const versions = await versionsOf(req.payload, collection, id, req)
  return {
    type: 'restore',
    collection,
    id,
    before,
    versions: versions.map((version) => version.id),
    latest: versions.filter(({ latest }) => latest),
  }
}

const linesOf = async (
  payload: Payload,
  collection: CollectionSlug,
  event: Id,
  req?: PayloadRequest,
): Promise<Id[]> => {
  const { docs } = await databaseOf(payload).find({
    collection,
    where: { event: { equals: event } },
    limit: 0,
    pagination: false,
    select: { event: true },
    req,
  })
  return docs.map(({ id }) => id)
}

/**
 * Gives the step that removes the sessions which an event does not have yet. To be noted before
 * sessions are created: their ids are not known in advance, and after a crash nobody learns them.
 */
export const toForget = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  event: Id,
): Promise<TakeBack> => ({
  type: 'forget',
  collection,
  event,
  known: await linesOf(req.payload, collection, event, req),
})

async function forgetNew(
  payload: Payload,
  { collection, event, known }: TakeBack & { type: 'forget' },
): Promise<void> {
  const old = new Set(known.map(String))
  for (const id of await linesOf(payload, collection, event)) {
    if (old.has(String(id))) continue
    await databaseOf(payload).deleteVersions({ collection, where: { parent: { equals: id } } })
    await databaseOf(payload).deleteOne({ collection, where: { id: { equals: id } } })
  }
}

async function forgetEvent(
  payload: Payload,
  { events, sessions, tracks, slug, since }: TakeBack & { type: 'forgetEvent' },
): Promise<void> {
  const db = databaseOf(payload)
  const where: Where = {
    and: [{ slug: { equals: slug } }, { createdAt: { greater_than_equal: since } }],
  }
  const { docs } = await db.find({
    collection: events,
    where,
    limit: 0,
    pagination: false,
  })
  for (const { id } of docs) {
    const ofEvent: Where = { event: { equals: id } }
    await db.deleteVersions({ collection: sessions, where: { 'version.event': { equals: id } } })
    await db.deleteMany({ collection: sessions, where: ofEvent })
    await db.deleteMany({ collection: tracks, where: ofEvent })
    await db.deleteVersions({ collection: events, where: { parent: { equals: id } } })
    await db.deleteOne({ collection: events, where: { id: { equals: id } } })
  }
}

/**
 * Empty values for the fields that a document has now and did not have before. They have to be
 * named, since MongoDB leaves alone what an update does not mention. The value of a text with
 * languages is an object without any. Unique fields are left out: an empty value could stand in
 * another document as well.
 */
async function addedTo(
  payload: Payload,
  collection: CollectionSlug,
  id: Id,
  before: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const now = await databaseOf(payload).findOne({
    collection,
    where: { id: { equals: id } },
    locale: 'all',
  })
  const fields = payload.collections[collection]?.config.flattenedFields ?? []
  return Object.fromEntries(
    fields.flatMap((field) =>
      now && field.name in now && !(field.name in before) && !('unique' in field && field.unique)
        ? [[field.name, 'localized' in field && field.localized ? {} : null]]
        : [],
    ),
  )
}

/** Takes one write back. It may be done again, as after a second crash, without doing harm. */
export async function takeBack(payload: Payload, step: TakeBack): Promise<void> {
  const db = databaseOf(payload)
  if (step.type === 'forget') return forgetNew(payload, step)
  if (step.type === 'forgetEvent') return forgetEvent(payload, step)
  if (step.type === 'drop')
    return db.deleteMany({
      collection: step.collection,
      where: { key: { equals: step.key } },
    })
  const { collection, id } = step
  if (step.type === 'unmake')
    return void (await db.deleteOne({ collection, where: { id: { equals: id } } }))
  const known = new Set(step.versions.map(String))
  const latest = new Map(step.latest.map((version) => [String(version.id), version]))
  for (const version of await versionsOf(payload, collection, id)) {
    const was = latest.get(String(version.id))
    if (!known.has(String(version.id)))
      await db.deleteVersions({ collection, where: { id: { equals: version.id } } })
    else if (was && !version.latest)
      await db.updateVersion({
        collection,
        id: version.id,
        versionData: was,
        locale: 'all',
      })
  }
  if (step.before)
    await db.updateOne({
      collection,
      id,
      data: { ...(await addedTo(payload, collection, id, step.before)), ...step.before },
      locale: 'all',
    })
  else await db.deleteOne({ collection, where: { id: { equals: id } } })
}
