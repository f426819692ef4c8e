import type { Payload, PayloadRequest } from 'payload'
import { isTemporaryId, newcomerOf } from '../../core/builder/index.js'
import type { Remembered } from '../../core/import/rememberDocument.js'
import type { Brought, Id } from '../../core/types.js'
import { joinTransaction, type Note, toRestore } from '../transaction/index.js'
import { optionsOf } from '../optionsOf.js'
import { compress, decompress } from '../compressText.js'
import { fromJson } from '../json.js'
import { databaseOf, type SlugOf } from '../gateway/database.js'

type Row = { id: Id; packed: string }

/**
 * How many documents of an event are kept at most, and how many characters of them in all; the
 * newest are kept.
 */
const most = { documents: 8, characters: 2_000_000 }

const collectionOf = (payload: Payload): SlugOf<Row> => optionsOf(payload).documentSlug

const rowOf = async ({ payload, transactionID }: PayloadRequest, event: Id): Promise<Row | null> =>
  databaseOf(payload).findOne({
    collection: collectionOf(payload),
    where: { key: { equals: String(event) } },
    req: { transactionID },
  })

const documentsIn = async (row: Row | null): Promise<Remembered[]> =>
  row ? fromJson<Remembered[]>(await decompress(row.packed)) : []

/** The documents that an event was made from, the newest last. */
export const documentsOf = async (req: PayloadRequest, event: Id): Promise<Remembered[]> =>
  documentsIn(await rowOf(req, event))

/** A remembered document without the lines and names that became nothing in the event. */
const settled = ({ sessions, parties, ...brought }: Brought): Brought => {
  const known = (all: Record<string, Id>) =>
    Object.fromEntries(
      Object.entries(all).filter(([, id]) => !isTemporaryId(id) && !newcomerOf(id)),
    )
  return { ...brought, sessions: known(sessions), parties: known(parties) }
}

function newest(all: readonly Brought[]): Brought[] {
  let room = most.characters
  return all
    .slice(-most.documents)
    .toReversed()
    .filter((each) => (room -= JSON.stringify(each).length) >= 0)
    .toReversed()
}

/**
 * Adds documents to those that the event was made from. A newer version of a document replaces the
 * older one.
 */
export async function rememberDocuments(
  req: PayloadRequest,
  event: Id,
  brought: readonly Brought[],
  note: Note,
): Promise<void> {
  await joinTransaction(req, async (inner) => {
    const { payload } = inner
    const collection = collectionOf(payload)
    const row = await rowOf(inner, event)
    const ids = new Set(brought.map(({ id }) => id))
    const packed = await compress(
      JSON.stringify(
        newest([
          ...(await documentsIn(row)).filter(({ id }) => !ids.has(id)),
          ...brought.map(settled),
        ]),
      ),
    )
    await note(
      row
        ? await toRestore(inner, collection, row.id)
        : { type: 'drop', collection, key: String(event) },
    )
    if (row)
      await databaseOf(payload).updateOne({ collection, id: row.id, data: { packed }, req: inner })
    else
      await databaseOf(payload).create({
        collection,
        data: { key: String(event), packed },
        req: inner,
      })
  })
}

/** Deletes the remembered documents of an event that is deleted for good. */
export async function deleteDocuments(req: PayloadRequest, event: Id): Promise<void> {
  await databaseOf(req.payload).deleteMany({
    collection: collectionOf(req.payload),
    where: { key: { equals: String(event) } },
    req,
  })
}
