import type { CollectionSlug, Payload } from 'payload'
import type { Id } from '../core/types.js'
import { slugOf } from './optionsOf.js'
import type { Doc } from './toAgenda.js'

type Version = { id: Id; parent: Id; updatedAt: string; createdAt: string; version: Doc }

/** Of several versions that each claim to be the latest, only the newest is. */
async function keepOneLatest(payload: Payload, collection: CollectionSlug, versions: Version[]): Promise<number> {
  const newest = new Map<string, Version>()
  for (const version of versions) {
    const known = newest.get(String(version.parent))
    if (!known || known.updatedAt < version.updatedAt) newest.set(String(version.parent), version)
  }
  const extra = versions.filter((version) => newest.get(String(version.parent)) !== version)
  for (const { id, version } of extra) {
    await payload.db.updateVersion({ collection, id, versionData: { version, latest: false } as never })
  }
  return extra.length
}

/** A document whose last save was cut off before its version was written gets that version. */
async function addMissing(payload: Payload, collection: CollectionSlug, versions: Version[]): Promise<number> {
  const { docs } = await payload.db.find<Doc & { id: Id }>({ collection, limit: 0, pagination: false, locale: 'all' })
  const known = new Map(versions.map((version) => [String(version.parent), version]))
  const cutOff = docs.filter((doc) => {
    const latest = known.get(String(doc.id))
    return !latest || (latest.version._status === 'published' && String(latest.version.updatedAt) < String(doc.updatedAt))
  })
  for (const { id, ...doc } of cutOff) {
    const at = String(doc.updatedAt ?? new Date().toISOString())
    const latest = known.get(String(id))
    if (latest) await payload.db.updateVersion({ collection, id: latest.id, versionData: { version: latest.version, latest: false } as never })
    await payload.db.createVersion({
      autosave: false, collectionSlug: collection, createdAt: at, updatedAt: at, parent: id, versionData: doc as never,
    })
  }
  return cutOff.length
}

/**
 * A database without transactions (a MongoDB that is no replica set) can be left between the two writes of a save.
 * Mended at start; where nothing is amiss this only reads.
 */
export async function repairVersions(payload: Payload): Promise<void> {
  if (payload.db.name !== 'mongoose') return
  for (const key of ['events', 'sessions'] as const) {
    const collection = slugOf(payload, key)
    const { docs } = await payload.db.findVersions<Doc>({
      collection, limit: 0, pagination: false, locale: 'all', where: { latest: { equals: true } },
    })
    const versions = docs as unknown as Version[]
    const mended = (await keepOneLatest(payload, collection, versions)) + (await addMissing(payload, collection, versions))
    if (mended) payload.logger.warn(`Agenda: ${mended} ${collection} left unfinished by a crash were mended.`)
  }
}
