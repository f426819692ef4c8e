import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '../core/types.js'
import { slugOf } from './optionsOf.js'
import { recallOrRead, stampFields } from './rememberedDocuments.js'
import { singleDocument } from './singleDocument.js'
import { databaseOf, type Fields, type Stored } from './gateway/database.js'

/**
 * `published` is what readers see (main rows); `draft` is the latest version of each document, as
 * editors see it. In collections without drafts, they are the same.
 */
export type View = 'draft' | 'published'

/**
 * A filter for documents that are not in the trash. For a collection without a trash (uploads, or
 * those that an app changed) it is empty, since no query may name the field there.
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
      (key === 'and' || key === 'or') && Array.isArray(value)
        ? [key, value.map(underVersion)]
        : [key === 'id' ? 'parent' : `version.${key}`, value],
    ),
  )

const sortUnderVersion = (by: string) => by.replace(/^-?/, '$&version.')

type RawOptions = {
  view: View
  req?: Partial<PayloadRequest>
  trashed?: boolean
  /** The fields to read; all of them where none are named. */
  only?: string[]
  sort?: string | string[]
  limit?: number
  /**
   * The wanted lines, where they were listed with their stamps before: they are not listed again.
   */
  listed?: readonly Stored[]
}

/** How many documents are read at once: the process does nothing else meanwhile. */
const portion = 100

export const inPortions = <T>(all: readonly T[], size = portion): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) =>
    all.slice(n * size, (n + 1) * size),
  )

/**
 * Documents straight from the database, in all languages, without hooks and access: for rules, and
 * never for answers to somebody. With a request they are read in its transaction, so that they
 * include what it wrote. Many are read in portions, and others are answered in between: callers
 * that must not miss a write in the meantime hold the lease, or look afterwards whether there was
 * one. Lines of agendas are read again only if they were written since they were last read; such
 * documents are frozen.
 */
export async function rawDocuments(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  options: RawOptions,
): Promise<Stored[]> {
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
): Promise<Stored[]> {
  const first = await readAtOnce(payload, collection, where, { ...options, limit: portion })
  if (first.length < portion) return first
  const known = new Set(first.map(({ id }) => id))
  const all = await readAtOnce(payload, collection, where, { ...options, only: ['updatedAt'] })
  const rest = all.flatMap(({ id }) => (known.has(id) ? [] : [id]))
  return [...first, ...(await readIds(payload, collection, rest, options, where))]
}

/** Documents by their ids, read in portions as well; `where` narrows them, if it is given. */
async function readIds(
  payload: Payload,
  collection: CollectionSlug,
  ids: readonly Id[],
  options: RawOptions,
  where: Where = {},
): Promise<Stored[]> {
  const found: Stored[] = []
  for (const some of inPortions(ids))
    found.push(
      ...(await readAtOnce(payload, collection, { and: [where, { id: { in: some } }] }, options)),
    )
  return found
}

/** How many ids one query asks for: databases accept no more than some ten thousand variables. */
const idsAtOnce = 2_000

/** The documents with these ids. */
export async function rawDocumentsById(
  payload: Payload,
  collection: CollectionSlug,
  ids: readonly Id[],
  options: RawOptions,
): Promise<Stored[]> {
  const found: Stored[] = []
  for (const some of inPortions(ids, idsAtOnce))
    found.push(...(await rawDocuments(payload, collection, { id: { in: some } }, options)))
  return found
}

async function readAtOnce(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  { view, req, trashed = false, only, limit = 0, ...options }: RawOptions,
): Promise<Stored[]> {
  const filter: Where = { and: [where, ...(trashed ? [] : outOfTrash(payload, collection))] }
  // Sorted by a localised text, as people are by themselves, a document has a row in each language:
  // in SQL a limit is one of rows, and fewer documents would come of it.
  const sort = options.sort ?? (limit ? 'createdAt' : undefined)
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
      sort: Array.isArray(sort) ? sort.map(sortUnderVersion) : sort && sortUnderVersion(sort),
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

/** How many documents `rawDocuments` would return. */
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
): Promise<Stored | undefined> {
  return (await rawDocuments(payload, collection, { id: { equals: id } }, options))[0]
}

/**
 * The ids of what a filter from outside finds, in what readers see or in drafts. A malformed filter
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
  return [...new Map(found.flat().map(({ id }) => [String(id), id])).values()]
}
