import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { mergeValue } from '../core/rows/index.js'
import { sameValue } from '../core/sameValue.js'
import type { Id } from '../core/types.js'
import { aside } from './gateway/documents.js'
import { keyField, namesField } from './names/searched.js'
import { matchLists } from './rows/matchLists.js'
import { namesOfUsers } from './presence/namesOfUsers.js'
import { factsField } from './translation/factsField.js'
import type { Doc } from './toAgenda.js'

/** `by`: the name of who changed the fields that clash, where that is known. */
export type Clash = { fields: string[]; yours: Doc; theirs: Doc; revision: unknown; by?: string }
export type Merge = { data: Doc } | Clash

/** Never merged: the status is what this write wants, the rest is derived or counted. */
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
    // Within its transaction, which may have written; but a request keeps its own language.
    req: aside(req, 'user'),
  })
  return docs.map(({ version }) => version as Doc)
}

/** More versions than this between two saves are not looked through. */
const mostBetween = 50

/** Who changed one of these fields last, since a version. */
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
 * Three-way merge of what an editor sends (`data`, with the `revision` they started from) with what
 * is stored now. A field that the editor left as it was takes the stored value; rows are merged one
 * by one, by the ids that they had or are known by where the editor started; a field changed on
 * both sides, differently, is named.
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
