import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '../core/types.js'
import type { Doc } from './toAgenda.js'

/** `published`: what readers see (main rows); `draft`: the latest version of each, as editors see it. */
export type View = 'draft' | 'published'

const notTrashed: Where = { deletedAt: { exists: false } }

const underVersion = (where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([key, value]) =>
      key === 'and' || key === 'or'
        ? [key, (value as Where[]).map(underVersion)]
        : [key === 'id' ? 'parent' : `version.${key}`, value],
    ),
  )

type RawOptions = {
  view: View
  req?: PayloadRequest
  trashed?: boolean
  /** The fields that are read; all where none are named. */
  only?: string[]
  sort?: string
  limit?: number
}

/**
 * Documents straight from the database, all languages in them, no hooks and no access: for rules, never for a door.
 * Inside a request they are read in its transaction, so that what was written before is seen.
 */
export async function rawDocuments(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  { view, req, trashed = false, only, sort, limit = 0 }: RawOptions,
): Promise<Doc[]> {
  const filter: Where = { and: [where, ...(trashed ? [] : [notTrashed])] }
  const fields = only && Object.fromEntries(only.map((name) => [name, true]))
  const query = { collection, limit, pagination: false, locale: 'all', req }
  if (view === 'draft') {
    const select = fields && { parent: true, version: fields }
    const { docs } = await payload.db.queryDrafts({ ...query, where: underVersion(filter), sort: sort?.replace(/^-?/, '$&version.'), select } as never)
    return docs as Doc[]
  }
  const { docs } = await payload.db.find({ ...query, where: filter, sort, select: fields } as never)
  return docs as Doc[]
}

/** How many there are of what `rawDocuments` would give. */
export async function countDocuments(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  { view, req }: { view: View; req?: PayloadRequest },
): Promise<number> {
  const filter: Where = { and: [where, notTrashed] }
  const { totalDocs } =
    view === 'draft'
      ? await payload.db.countVersions({ collection, where: { and: [{ latest: { equals: true } }, underVersion(filter)] }, req })
      : await payload.db.count({ collection, where: filter, req })
  return totalDocs
}

export async function rawDocument(
  payload: Payload,
  collection: CollectionSlug,
  id: Id,
  options: { view: View; req?: PayloadRequest; trashed?: boolean },
): Promise<Doc | undefined> {
  return (await rawDocuments(payload, collection, { id: { equals: id } }, options))[0]
}

/** The ids of what a filter from outside finds; one that means nothing finds nothing. */
export async function idsWhere(req: PayloadRequest, collection: CollectionSlug, where?: Where): Promise<Id[]> {
  const docs = await rawDocuments(req.payload, collection, where ?? {}, { view: 'published', req, trashed: true }).catch(() => [])
  return docs.map(({ id }) => id as Id)
}
