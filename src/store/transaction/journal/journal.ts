import type { Payload } from 'payload'
import { optionsOf } from '../../optionsOf.js'
import { fromJson, type JsonOf } from '../../json.js'
import { takeBack, type TakeBack } from './takeBack.js'
import { databaseOf, type SlugOf } from '../../gateway/database.js'

type Row = { id: number | string; key: string; step: number; record: JsonOf<TakeBack> }

const collectionOf = (payload: Payload): SlugOf<Row> => optionsOf(payload).journalSlug

/**
 * Stores how the next write of an operation is taken back; to be called before that write.
 *
 * @param key of the lease under which the write is made: whoever has that lease after a crash takes
 *   the write back
 * @param step counts the writes of the operation, from 1
 */
export async function noteStep(
  payload: Payload,
  key: string,
  step: number,
  record: TakeBack,
): Promise<void> {
  await databaseOf(payload).create({
    collection: collectionOf(payload),
    data: { key, step, record: JSON.stringify(record) },
  })
}

/**
 * Forgets what was noted under these keys: it is all done, or all taken back. This is one write, so
 * that a crash cannot leave some keys forgotten and others not.
 */
export async function forgetSteps(payload: Payload, keys: string[]): Promise<void> {
  await databaseOf(payload).deleteMany({
    collection: collectionOf(payload),
    where: { key: { in: keys } },
  })
}

/**
 * Takes back, the last write first, what a process had written that died in the middle of a save.
 * To be called by whoever has the lease next.
 *
 * @param stillHeld is called before each step, and should renew the lease
 * @returns whether there was anything to take back
 */
export async function replaySteps(
  payload: Payload,
  key: string,
  stillHeld: () => Promise<unknown>,
): Promise<boolean> {
  const { docs } = await databaseOf(payload).find({
    collection: collectionOf(payload),
    where: { key: { equals: key } },
    sort: '-step',
    limit: 0,
    pagination: false,
  })
  for (const { id, record } of docs) {
    await stillHeld()
    await takeBack(payload, fromJson(record))
    await databaseOf(payload).deleteOne({
      collection: collectionOf(payload),
      where: { id: { equals: id } },
    })
  }
  return docs.length > 0
}

/** The keys of the leases under which something was noted: a save goes on there, or was cut off. */
export async function unfinishedKeys(payload: Payload): Promise<string[]> {
  const { docs } = await databaseOf(payload).find({
    collection: collectionOf(payload),
    limit: 0,
    pagination: false,
    select: { key: true },
  })
  return [...new Set(docs.map(({ key }) => key))]
}
