import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '../core/types.js'
import { slugOf } from './optionsOf.js'
import { recallOrRead, stampFields } from './rememberedDocuments.js'
import type { Doc } from './toAgenda.js'
import { singleDocument } from './singleDocument.js'
import { databaseOf, type Fields } from './gateway/database.js'

/**
 * `published`: what readers see (main rows); `draft`: the latest version of each, as editors see
 * it. Without drafts they are one.
 */
export type View = 'draft' | 'published'

/**
 * What is not in the trash: of a collection that has none (uploads; those that an app changes) no
 * query may speak of one.
 */
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
  /**
   * The lines that are wanted, as they were listed with their stamps: they are not listed again.
   */
  listed?: readonly Doc[]
}

/** Documents that are read at once: until they are there, the process does nothing else. */
const portion = 100

export const inPortions = <T>(all: readonly T[], size = portion): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) =>
    all.slice(n * size, (n + 1) * size),
  )

/**
 * Documents straight from the database, all languages in them, no hooks and no access: for rules,
 * never for a door. Inside a request they are read in its transaction, so that what was written
 * before is seen. Many are read in portions, and others answered in between: who must not see what
 * is written meanwhile holds the lease, or looks afterwards whether anything was. Of the lines of
 * agendas only those are read again that were written since they were last read; such documents are
 * frozen.
 */
export async function rawDocuments(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  options: RawOptions,
): Promise<Doc[]> {
  if (options.only || options.limit) return readAtOnce(payload, collection, where, options)
  if (collection !== slugOf(payload, 'sessions') || singleDocument(where))
    return readInPortions(payload, collection, where, options)
  const stamps =
    options.listed ??
    (await readAtOnce(payload, collection, where, { ...options, only: stampFields }))
  return recallOrRead(payload, { collection, view: options.view }, stamps, (ids) =>
    readIds(payload, collection, ids, options, where),
  )
}

async function readInPortions(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  options: RawOptions,
): Promise<Doc[]> {
  const first = await readAtOnce(payload, collection, where, { ...options, limit: portion })
  if (first.length < portion) return first
  const known = new Set(first.map(({ id }) => id))
  const all = await readAtOnce(payload, collection, where, { ...options, only: ['updatedAt'] })
  const rest = all.flatMap(({ id }) => (known.has(id) ? [] : [id as Id]))
  return [...first, ...(await readIds(payload, collection, rest, options, where))]
}

/** The documents with these ids, read in portions as well; of `where`, where that is given. */
async function readIds(
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

/**
 * Ids that are asked for in one question: databases take no more variables than some ten thousand.
 */
const idsAtOnce = 2_000

/** The documents with these ids. */
export async function rawDocumentsById(
  payload: Payload,
  collection: CollectionSlug,
  ids: readonly Id[],
  options: RawOptions,
): Promise<Doc[]> {
  const found: Doc[] = []
  for (const some of inPortions(ids, idsAtOnce))
    found.push(...(await rawDocuments(payload, collection, { id: { in: some } }, options)))
  return found
}

async function readAtOnce(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  { view, req, trashed = false, only, sort, limit = 0 }: RawOptions,
): Promise<Doc[]> {
  const filter: Where = { and: [where, ...(trashed ? [] : outOfTrash(payload, collection))] }
  const fields = only && Object.fromEntries(only.map((name) => [name, true as const]))
  const query = {
    collection,
    limit,
    pagination: false,
    locale: 'all',
    req,
    selectedAlone: only !== undefined,
  }
  if (view === 'draft' && hasDrafts(payload, collection)) {
    const select: Fields | undefined = fields && { parent: true, version: fields }
    const { docs } = await databaseOf(payload).queryDrafts({
      ...query,
      where: underVersion(filter),
      sort: sort?.replace(/^-?/, '$&version.'),
      select,
    })
    return docs
  }
  const { docs } = await databaseOf(payload).find({
    ...query,
    where: filter,
    sort,
    select: fields,
  })
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
      ? await databaseOf(payload).countVersions({
          collection,
          where: { and: [{ latest: { equals: true } }, underVersion(filter)] },
          req,
        })
      : await databaseOf(payload).count({ collection, where: filter, req })
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

/**
 * The ids of what a filter from outside finds, for readers or in drafts; one that means nothing
 * finds nothing.
 */
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
