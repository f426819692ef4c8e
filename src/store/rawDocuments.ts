import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '../core/types.js'
import type { Doc } from './toAgenda.js'

/** `published`: what readers see (main rows); `draft`: the latest version of each, as editors see it. Without drafts they are one. */
export type View = 'draft' | 'published'

/** What is not in the trash: of a collection that has none (uploads; those that an app changes) no query may speak of one. */
export const outOfTrash = (payload: Payload, collection: CollectionSlug): Where[] =>
  payload.collections[collection]?.config.trash ? [{ deletedAt: { exists: false } }] : []

export const hasDrafts = (payload: Payload, collection: CollectionSlug): boolean =>
  Boolean(payload.collections[collection]?.config.versions?.drafts)

/** All states in which a document of a collection may be. */
export const viewsOf = (payload: Payload, collection: CollectionSlug): View[] =>
  hasDrafts(payload, collection) ? ['published', 'draft'] : ['published']

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
  /** Documents as they were read before, by id: those that were not saved since are not read again. */
  known?: ReadonlyMap<string, Doc>
}

/** Documents that are read at once: until they are there, the process does nothing else. */
const portion = 100

export const inPortions = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / portion) }, (_, n) =>
    all.slice(n * portion, (n + 1) * portion),
  )

/**
 * Documents straight from the database, all languages in them, no hooks and no access: for rules, never for a door.
 * Inside a request they are read in its transaction, so that what was written before is seen. Many are read in portions, and
 * others answered in between: who must not see what is written meanwhile holds the lease, or looks afterwards whether anything was.
 */
export async function rawDocuments(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  options: RawOptions,
): Promise<Doc[]> {
  if (options.only || options.limit) return readAtOnce(payload, collection, where, options)
  if (options.known) return readChanged(payload, collection, where, options.known, options)
  const first = await readAtOnce(payload, collection, where, { ...options, limit: portion })
  if (first.length < portion) return first
  const known = new Set(first.map(({ id }) => id))
  const all = await readAtOnce(payload, collection, where, { ...options, only: ['updatedAt'] })
  const rest = all.flatMap(({ id }) => (known.has(id) ? [] : [id as Id]))
  return [...first, ...(await documentsOf(payload, collection, rest, options, where))]
}

async function readChanged(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  known: ReadonlyMap<string, Doc>,
  options: RawOptions,
): Promise<Doc[]> {
  const all = await readAtOnce(payload, collection, where, { ...options, only: ['updatedAt'] })
  const asBefore = ({ id, updatedAt }: Doc) => known.get(String(id))?.updatedAt === updatedAt
  const changed = await documentsOf(
    payload,
    collection,
    all.flatMap((doc) => (asBefore(doc) ? [] : [doc.id as Id])),
    options,
    where,
  )
  const fresh = new Map(changed.map((doc) => [String(doc.id), doc]))
  return all.flatMap(({ id }): Doc[] => {
    const doc = fresh.get(String(id)) ?? known.get(String(id))
    return doc ? [doc] : []
  })
}

/** The documents with these ids, read in portions as well; of `where`, where that is given. */
export async function documentsOf(
  payload: Payload,
  collection: CollectionSlug,
  ids: readonly Id[],
  options: RawOptions,
  where: Where = {},
): Promise<Doc[]> {
  const found: Doc[] = []
  for (const some of inPortions(ids))
    found.push(
      ...(await readAtOnce(payload, collection, { and: [where, { id: { in: some } }] }, options)),
    )
  return found
}

async function readAtOnce(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  { view, req, trashed = false, only, sort, limit = 0 }: RawOptions,
): Promise<Doc[]> {
  const filter: Where = { and: [where, ...(trashed ? [] : outOfTrash(payload, collection))] }
  const fields = only && Object.fromEntries(only.map((name) => [name, true]))
  const query = { collection, limit, pagination: false, locale: 'all', req }
  if (view === 'draft' && hasDrafts(payload, collection)) {
    const select = fields && { parent: true, version: fields }
    const { docs } = await payload.db.queryDrafts({
      ...query,
      where: underVersion(filter),
      sort: sort?.replace(/^-?/, '$&version.'),
      select,
    } as never)
    return docs
  }
  const { docs } = await payload.db.find({ ...query, where: filter, sort, select: fields } as never)
  return docs
}

/** How many there are of what `rawDocuments` would give. */
export async function countDocuments(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  { view, req }: { view: View; req?: PayloadRequest },
): Promise<number> {
  const filter: Where = { and: [where, ...outOfTrash(payload, collection)] }
  const { totalDocs } =
    view === 'draft' && hasDrafts(payload, collection)
      ? await payload.db.countVersions({
          collection,
          where: { and: [{ latest: { equals: true } }, underVersion(filter)] },
          req,
        })
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

/** The ids of what a filter from outside finds, for readers or in drafts; one that means nothing finds nothing. */
export async function idsWhere(
  req: PayloadRequest,
  collection: CollectionSlug,
  where?: Where,
): Promise<Id[]> {
  const views = viewsOf(req.payload, collection)
  const found = await Promise.all(
    views.map((view) =>
      rawDocuments(req.payload, collection, where ?? {}, {
        view,
        req,
        trashed: true,
        only: ['updatedAt'],
      }),
    ),
  ).catch(() => [])
  return [...new Map(found.flat().map(({ id }) => [String(id), id as Id])).values()]
}
