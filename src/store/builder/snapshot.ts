import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import type { Undo } from './wholeOrNothing.js'

type Row = Record<string, unknown> & { id: Id; latest?: boolean }

/** Bring back a document and its versions as they are now, whatever is written to them after. */
export async function snapshotOf(req: PayloadRequest, collection: CollectionSlug, id: Id): Promise<Undo> {
  const { db } = req.payload
  const versionsOf = async () => (await db.findVersions({ collection, where: { parent: { equals: id } }, limit: 0, pagination: false, locale: 'all', req })).docs as unknown as Row[]
  const before = (await db.findOne({ collection, where: { id: { equals: id } }, locale: 'all', req } as never)) as Row | null
  const versions = await versionsOf()
  const known = new Map(versions.map((version) => [String(version.id), version]))
  return async () => {
    for (const version of await versionsOf()) {
      const was = known.get(String(version.id))
      if (!was) await db.deleteVersions({ collection, where: { id: { equals: version.id } }, req })
      else if (was.latest !== version.latest) await db.updateVersion({ collection, id: version.id, versionData: was as never, locale: 'all', req } as never)
    }
    if (before) await db.updateOne({ collection, id, data: before, locale: 'all', req } as never)
    else await db.deleteOne({ collection, where: { id: { equals: id } }, req })
  }
}

/** Takes back a document that there was not before. */
export const forgettingOf =
  ({ payload: { db } }: PayloadRequest, collection: CollectionSlug, id: Id): Undo =>
  async () => {
    await db.deleteVersions({ collection, where: { parent: { equals: id } } })
    await db.deleteOne({ collection, where: { id: { equals: id } } })
  }
