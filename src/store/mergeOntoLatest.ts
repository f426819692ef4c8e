import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { fieldsIn } from '../core/isPlain.js'
import { mergeValue } from '../core/rows/index.js'
import { sameValue } from '../core/sameValue.js'
import type { Id } from '../core/types.js'
import { aside } from './gateway/documents.js'
import { keyField, namesField } from './names/searched.js'
import { matchLists } from './rows/matchLists.js'
import { namesOfUsers } from './presence/namesOfUsers.js'
import { factsField } from './translation/storedFacts.js'
import type { Doc } from './toAgenda.js'

/**
 * Fields that two writers changed in different ways. `by` is the name of the other one, where it is
 * known.
 */
export type Clash = { fields: string[]; yours: Doc; theirs: Doc; revision: unknown; by?: string }
export type Merge = { data: Doc } | Clash

/**
 * Fields that are never merged: the status is what this write asks for, and the rest is derived or
 * counted.
 */
const apart = new Set([
  'id',
  '_status',
  'revision',
  'changedBy',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'sortKey',
  'startsAt',
  'endsAt',
  factsField,
  keyField,
  namesField,
])

async function versionsAt(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: Id,
  which: Where,
  limit = 1,
): Promise<Doc[]> {
  const { docs } = await req.payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, which] },
    sort: '-updatedAt',
    limit,
    pagination: false,
    depth: 0,
    locale: req.locale,
    fallbackLocale: false,
    overrideAccess: true,
    showHiddenFields: true,
    // In the same transaction, which may have written already; but the request keeps its own
    // language.
    req: aside(req, 'user'),
  })
  return docs.map(({ version }) => fieldsIn(version))
}

/**
 * If there are more versions than this between two saves, they are not looked through for the
 * author.
 */
const mostBetween = 50

/** Who last changed one of these fields since a version; undefined where that is unknown. */
async function authorOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: Id,
  { base, fields }: { base?: Doc; fields: string[] },
): Promise<string | undefined> {
  const since = await versionsAt(
    req,
    collection,
    id,
    { 'version.revision': { greater_than: base?.revision ?? 0 } },
    mostBetween,
  )
  const versions = [...since, ...(base ? [base] : [])]
  const change = versions.find((version, index) =>
    fields.some((field) => !sameValue(version[field], versions[index + 1]?.[field])),
  )
  const author = change?.changedBy
  return (await namesOfUsers(req.payload, [author], req)).get(String(author))
}

/**
 * Merges what an editor sends (`data`, with the `revision` from which they started) with what is
 * stored now, three ways. A field that the editor did not change takes the stored value. Rows are
 * merged one by one, by the ids that they had (or are recognised by) where the editor started.
 * Fields that both sides changed in different ways are returned as a clash.
 */
export async function mergeOntoLatest(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: Id,
  data: Doc,
): Promise<Merge> {
  const [latest] = await versionsAt(req, collection, id, { latest: { equals: true } })
  if (!latest || latest.revision === data.revision || !latest.revision) return { data }
  const [base] = await versionsAt(req, collection, id, {
    'version.revision': { equals: data.revision },
  })
  const sent = matchLists(
    req.payload.collections[collection]?.config.flattenedFields ?? [],
    data,
    base ?? latest,
  )
  const kept: Doc = { revision: latest.revision }
  const clashing: string[] = []
  for (const [key, value] of Object.entries(sent)) {
    if (key === 'revision' || (base && !apart.has(key) && sameValue(value, base[key]))) continue
    const merged =
      apart.has(key) || sameValue(value, latest[key])
        ? { value }
        : base && mergeValue(base[key], value, latest[key])
    if (merged) kept[key] = merged.value
    else clashing.push(key)
  }
  if (!clashing.length) return { data: kept }
  const pick = (doc: Doc) => Object.fromEntries(clashing.map((key) => [key, doc[key]]))
  return {
    fields: clashing,
    yours: pick(data),
    theirs: pick(latest),
    revision: latest.revision,
    by: await authorOf(req, collection, id, { base, fields: clashing }),
  }
}
