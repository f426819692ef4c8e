import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '../../core/types.js'
import { databaseOf, type StoredVersion } from '../gateway/database.js'

type Version = Pick<StoredVersion, 'id' | 'latest' | 'version'>

/** How a write is taken back; plain values that survive JSON. */
export type TakeBack =
  /** Lines that an event did not have. */
  | { type: 'forget'; collection: CollectionSlug; event: Id; known: Id[] }
  /** An event by its slug, which nobody had before, with all that belongs to it. */
  | {
      type: 'forgetEvent'
      events: CollectionSlug
      sessions: CollectionSlug
      tracks: CollectionSlug
      slug: string
      since: string
    }
  /** A document that was just made; what has no versions. */
  | { type: 'unmake'; collection: CollectionSlug; id: Id }
  /** A row with a key of its own that there was not. */
  | { type: 'drop'; collection: CollectionSlug; key: string }
  /** `latest`: the version that was the latest one, whole; of the others, that they were there. */
  | {
      type: 'restore'
      collection: CollectionSlug
      id: Id
      before: Record<string, unknown> | null
      versions: Id[]
      latest: Version[]
    }

/** None where the collection keeps none. */
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

/** Brings back a document and its versions as they are now, whatever is written to them after. */
export async function toRestore(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: Id,
): Promise<TakeBack> {
  const before = (await databaseOf(req.payload).findOne({
    collection,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })) as Record<string, unknown> | null
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

/** Takes the lines away that an event does not have now. Their ids are not known before they are written, and may never be. */
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
 * What a document did not have and has now, as empty (texts in each language, as the reading of all of them expects): a database
 * may leave alone what is not named. A unique field stays, since an empty one could be another's too.
 */
async function addedTo(
  payload: Payload,
  collection: CollectionSlug,
  id: Id,
  before: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const now = (await databaseOf(payload).findOne({
    collection,
    where: { id: { equals: id } },
    locale: 'all',
  })) as Record<string, unknown> | null
  const fields = payload.collections[collection]?.config.flattenedFields ?? []
  return Object.fromEntries(
    fields.flatMap((field) =>
      now && field.name in now && !(field.name in before) && !('unique' in field && field.unique)
        ? [[field.name, 'localized' in field && field.localized ? {} : null]]
        : [],
    ),
  )
}

/** Does it; doing it twice is as good as once. */
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
