import type { Payload } from 'payload'
import { optionsOf } from '../optionsOf.js'
import { takeBack, type TakeBack } from './takeBack.js'
import { databaseOf, type SlugOf } from '../gateway/database.js'

type Row = { id: number | string; key: string; step: number; record: string }

const collectionOf = (payload: Payload): SlugOf<Row> => optionsOf(payload).journalSlug

/** Notes how the next write is taken back, before it is made; `key` is that of the lease under which it is. */
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

/** What was noted under leases is done, or taken back: in one write, so that it is so of all of them. */
export async function forgetSteps(payload: Payload, keys: string[]): Promise<void> {
  await databaseOf(payload).deleteMany({
    collection: collectionOf(payload),
    where: { key: { in: keys } },
  })
}

/**
 * Takes back what somebody who died in the middle had written, the last first; for whoever has the lease after them.
 * `stillHeld` is asked between the steps. Whether there was anything.
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
    await takeBack(payload, JSON.parse(record) as TakeBack)
    await databaseOf(payload).deleteOne({
      collection: collectionOf(payload),
      where: { id: { equals: id } },
    })
  }
  return docs.length > 0
}

/** The keys of leases under which something may be half done. */
export async function unfinishedKeys(payload: Payload): Promise<string[]> {
  const { docs } = await databaseOf(payload).find({
    collection: collectionOf(payload),
    limit: 0,
    pagination: false,
    select: { key: true },
  })
  return [...new Set(docs.map(({ key }) => key))]
}
