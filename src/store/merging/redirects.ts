import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import { actorOf } from '../actor.js'
import { idFrom } from '../input/ids.js'
import { directoryKey, type Note, toRestore } from '../transaction/index.js'
import { optionsOf } from '../optionsOf.js'
import type { MergeKey } from '../collectionKeys.js'
import { databaseOf, type SlugOf } from '../gateway/database.js'

type Row = { id: Id; key: string; to: string }

const collectionOf = (payload: Payload): SlugOf<Row> => optionsOf(payload).redirectSlug
const keyOf = (key: MergeKey | 'tracks', id: Id) => `${key}:${id}`

const rowsWhere = async (
  payload: Payload,
  field: 'key' | 'to',
  values: string[],
  req?: PayloadRequest,
): Promise<Row[]> =>
  (
    await databaseOf(payload).find({
      collection: collectionOf(payload),
      where: { [field]: { in: values } },
      limit: 0,
      pagination: false,
      req,
    })
  ).docs

const idIn = (payload: Payload, value: string): Id =>
  idFrom(payload, value.slice(value.indexOf(':') + 1))

/**
 * For each of some documents, the document into which it was merged; undefined for those that were
 * not.
 */
export async function whereTo(
  payload: Payload,
  asked: readonly { key: MergeKey; id: Id }[],
  req?: PayloadRequest,
): Promise<(Id | undefined)[]> {
  const keys = asked.map(({ key, id }) => keyOf(key, id))
  const rows = keys.length ? await rowsWhere(payload, 'key', [...new Set(keys)], req) : []
  const known = new Map(rows.map((row) => [row.key, idIn(payload, row.to)]))
  return keys.map((key) => known.get(key))
}

/**
 * Notes that one document now stands for another, and for all that had been merged into that one.
 */
export async function noteRedirect(
  req: PayloadRequest,
  key: MergeKey,
  { keep, remove }: { keep: Id; remove: Id },
  note: Note,
): Promise<void> {
  const { payload } = req
  const collection = collectionOf(payload)
  const [from, to] = [keyOf(key, remove), keyOf(key, keep)]
  await note({ type: 'drop', collection, key: from }, directoryKey)
  const id = actorOf(req)?.id
  await databaseOf(payload).create({
    collection,
    data: { key: from, to, at: new Date().toISOString(), by: id === undefined ? null : String(id) },
    req,
  })
  for (const row of await rowsWhere(payload, 'to', [from], req)) {
    await note(await toRestore(req, collection, row.id), directoryKey)
    await databaseOf(payload).updateOne({ collection, id: row.id, data: { to }, req })
  }
}

/** In milliseconds: a save that is repeated comes soon, or never. */
const rememberedFor = 30 * 86_400_000
const madePrefix = 'new:'

/**
 * The document that was made under a name which its maker chose, so that a repeated save finds it;
 * or the document into which that was merged since.
 */
export async function madeAs(req: PayloadRequest, name: string): Promise<Id | undefined> {
  const [row] = await rowsWhere(req.payload, 'key', [madePrefix + name], req)
  return row && idIn(req.payload, row.to)
}

/** Remembers for a while under which name something was made. */
export async function noteMade(
  req: PayloadRequest,
  name: string,
  { key, id }: { key: MergeKey | 'tracks'; id: Id },
  note: Note,
): Promise<void> {
  const db = databaseOf(req.payload)
  const collection = collectionOf(req.payload)
  const old = new Date(Date.now() - rememberedFor).toISOString()
  await db.deleteMany({
    collection,
    where: {
      or: [
        { key: { equals: madePrefix + name } },
        { and: [{ key: { contains: madePrefix } }, { at: { less_than: old } }] },
      ],
    },
    req,
  })
  await note({ type: 'drop', collection, key: madePrefix + name })
  await db.create({
    collection,
    data: { key: madePrefix + name, to: keyOf(key, id), at: new Date().toISOString(), by: null },
    req,
  })
}

/**
 * Ends a redirect: a document that comes back under its id stands for itself, and one that is
 * deleted for good stands for nothing.
 */
export async function endRedirect(
  req: PayloadRequest,
  key: MergeKey,
  id: Id,
  which: 'key' | 'to',
): Promise<void> {
  await databaseOf(req.payload).deleteMany({
    collection: collectionOf(req.payload),
    where: { [which]: { equals: keyOf(key, id) } },
    req,
  })
}
