import type { CollectionSlug, Payload } from 'payload'
import type { Id } from '../../../core/types.js'
import { databaseOf, type StoredVersion } from '../../gateway/database.js'

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
 * Makes a document agree with its versions, where a crash cut off a save or a deletion between two
 * writes: the save or the deletion is finished. What somebody was told to be saved is there
 * already.
 *
 * @returns whether there was anything to do
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
    // A deletion removes the versions first: a version that is left without a document was written
    // by a save that ended after the deletion.
    if (newest)
      await databaseOf(payload).deleteVersions({ collection, where: { parent: { equals: id } } })
    return newest !== undefined
  }
  // Of several versions that each claim to be the latest, only the newest is.
  for (const version of extra) await setAside(payload, collection, version)
  // A draft is written as a version only; everything else is written as the document first and as
  // a version then. A document that is newer than its version was cut off between the two.
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
