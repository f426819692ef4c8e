import type { CollectionSlug, Payload } from 'payload'
import type { Id } from '../core/types.js'
import { databaseOf, type StoredVersion } from './gateway/database.js'

const latestOf = async (
  payload: Payload,
  collection: CollectionSlug,
  id: Id,
): Promise<StoredVersion[]> => {
  const { docs } = await databaseOf(payload).findVersions({
    collection,
    limit: 0,
    pagination: false,
    locale: 'all',
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  return docs
}

const setAside = (
  payload: Payload,
  collection: CollectionSlug,
  { id, updatedAt, version }: StoredVersion,
) =>
  databaseOf(payload).updateVersion({
    collection,
    id,
    versionData: { version, updatedAt, latest: false },
  })

/**
 * Makes a document fit with its versions again, as they are now; whether there was anything to do.
 * What was acknowledged is there already: only a save or a deletion that was cut off is finished here.
 */
export async function repairDocument(
  payload: Payload,
  collection: CollectionSlug,
  id: Id,
): Promise<boolean> {
  const [doc] = (
    await databaseOf(payload).find({
      collection,
      limit: 1,
      pagination: false,
      locale: 'all',
      where: { id: { equals: id } },
    })
  ).docs
  const [newest, ...extra] = await latestOf(payload, collection, id)
  if (!doc) {
    // A deletion takes the versions first; what a stopped one wrote after that belongs to nothing.
    if (newest)
      await databaseOf(payload).deleteVersions({ collection, where: { parent: { equals: id } } })
    return newest !== undefined
  }
  // Of several versions that each claim to be the latest, only the newest is.
  for (const version of extra) await setAside(payload, collection, version)
  // A draft is written as a version alone; all else first as the document, which is therefore never the newer one.
  const cutOff = !newest || String(newest.version.updatedAt) < String(doc.updatedAt)
  if (!cutOff) return extra.length > 0
  if (newest) await setAside(payload, collection, newest)
  const { id: _id, ...version } = doc
  const at = new Date().toISOString()
  await databaseOf(payload).createVersion({
    autosave: false,
    collectionSlug: collection,
    createdAt: at,
    updatedAt: at,
    parent: id,
    versionData: version,
  })
  return true
}
