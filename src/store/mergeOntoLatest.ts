import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Id } from '../core/types.js'
import { type Doc, idOf } from './toAgenda.js'

export type Merge = { data: Doc } | { fields: string[]; yours: Doc; theirs: Doc; revision: unknown }

/** Never merged: the status is what this write wants, the rest is derived or counted. */
const apart = new Set(['id', '_status', 'revision', 'createdAt', 'updatedAt', 'deletedAt', 'sortKey', 'startsAt', 'endsAt'])

/** One form for what means the same: nothing is absent, a populated reference is its id, keys are in order. */
function plain(value: unknown): unknown {
  if (value === null || value === '' || value === undefined || value === false) return undefined
  if (Array.isArray(value)) return value.length ? value.map(plain) : undefined
  if (typeof value !== 'object') return value
  const object = value as Doc
  if ('id' in object && 'updatedAt' in object) return idOf(object)
  const entries = Object.entries(object)
    .map(([key, inner]) => [key, plain(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.length ? Object.fromEntries(entries) : undefined
}

const same = (a: unknown, b: unknown) => JSON.stringify(plain(a)) === JSON.stringify(plain(b))

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
  })
  return docs[0]?.version as Doc | undefined
}

/**
 * Three-way merge of what an editor sends (`data`, with the `revision` they started from) with what is stored now.
 * A field that the editor left as it was takes the stored value; a field changed on both sides, differently, is named.
 */
export async function mergeOntoLatest(req: PayloadRequest, collection: CollectionSlug, id: Id, data: Doc): Promise<Merge> {
  const latest = await versionAt(req, collection, id, { latest: { equals: true } })
  if (!latest || latest.revision === data.revision || !latest.revision) return { data }
  const base = await versionAt(req, collection, id, { 'version.revision': { equals: data.revision } })
  const sent = Object.keys(data).filter((key) => !apart.has(key))
  const changed = sent.filter((key) => !base || !same(data[key], base[key]))
  const clashing = changed.filter((key) => !same(data[key], latest[key]) && (!base || !same(latest[key], base[key])))
  const pick = (doc: Doc) => Object.fromEntries(clashing.map((key) => [key, doc[key]]))
  if (clashing.length) return { fields: clashing, yours: pick(data), theirs: pick(latest), revision: latest.revision }
  const kept = Object.fromEntries(Object.entries(data).filter(([key]) => apart.has(key) || changed.includes(key)))
  return { data: { ...kept, revision: latest.revision } }
}
