import { type CollectionSlug, isolateObjectProperty, type PayloadRequest } from 'payload'
import type { Id } from '../core/types.js'
import { mergeValue, same } from './mergeRows.js'
import { factsField } from './translation/factsField.js'
import type { Doc } from './toAgenda.js'

export type Merge = { data: Doc } | { fields: string[]; yours: Doc; theirs: Doc; revision: unknown }

/** Never merged: the status is what this write wants, the rest is derived or counted. */
const apart = new Set(['id', '_status', 'revision', 'createdAt', 'updatedAt', 'deletedAt', 'sortKey', 'startsAt', 'endsAt', factsField])

async function versionAt(req: PayloadRequest, collection: CollectionSlug, id: Id, which: object): Promise<Doc | undefined> {
  const { docs } = await req.payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, which as never] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    locale: req.locale as never,
    fallbackLocale: false,
    overrideAccess: true,
    showHiddenFields: true,
    // Within its transaction, which may have written; but a request keeps its own language.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'context', 'query', 'user'] as never),
  })
  return docs[0]?.version as Doc | undefined
}

/**
 * Three-way merge of what an editor sends (`data`, with the `revision` they started from) with what is stored now.
 * A field that the editor left as it was takes the stored value; rows are merged one by one, by their ids; a field
 * changed on both sides, differently, is named.
 */
export async function mergeOntoLatest(req: PayloadRequest, collection: CollectionSlug, id: Id, data: Doc): Promise<Merge> {
  const latest = await versionAt(req, collection, id, { latest: { equals: true } })
  if (!latest || latest.revision === data.revision || !latest.revision) return { data }
  const base = await versionAt(req, collection, id, { 'version.revision': { equals: data.revision } })
  const kept: Doc = { revision: latest.revision }
  const clashing: string[] = []
  for (const [key, value] of Object.entries(data)) {
    if (key === 'revision' || (base && !apart.has(key) && same(value, base[key]))) continue
    const merged = apart.has(key) || same(value, latest[key]) ? { value } : base && mergeValue(base[key], value, latest[key])
    if (merged) kept[key] = merged.value
    else clashing.push(key)
  }
  if (!clashing.length) return { data: kept }
  const pick = (doc: Doc) => Object.fromEntries(clashing.map((key) => [key, doc[key]]))
  return { fields: clashing, yours: pick(data), theirs: pick(latest), revision: latest.revision }
}
