import type { Payload } from 'payload'
import type { Id } from '../../core/types.js'
import { runningOperation } from '../../database/runningOperation.js'
import { type DirectoryChange, directoryKey, eventKey } from '../transaction/index.js'
import { optionsOf } from '../optionsOf.js'
import { perAdapter } from '../gateway/perAdapter.js'
import { databaseOf, type SlugOf } from '../gateway/database.js'
import { sharedReads } from '../sharedReads.js'

type Row = {
  id: Id
  key: string
  token: number
  revision?: number
  until: number
  changes?: DirectoryChange[]
}

/**
 * The revisions of an event and of the directory, read from two rows by their keys. They only rise,
 * and they do so before the write for which they stand is acknowledged.
 */
export type Revisions = {
  event: number
  directory: number
  changes: DirectoryChange[]
  /** How many writers the event has had: it rises before each of them writes, drafts too. */
  writers: number
  /** A writer is at work: what the tables hold at this moment may be half of what it writes. */
  writing: boolean
  /**
   * Keys of leases that ran out without being given back: their writers may have died between a
   * write and its revision.
   */
  broken: string[]
}

async function readRows(payload: Payload, event: Id): Promise<Revisions> {
  const collection: SlugOf<Row> = optionsOf(payload).leaseSlug
  const keys = [eventKey(event), directoryKey]
  const { docs } = await databaseOf(payload).find({
    collection,
    where: { key: { in: keys } },
    limit: 2,
    pagination: false,
  })
  const now = Date.now()
  const [ofEvent, ofDirectory] = keys.map((key) => docs.find((row) => row.key === key))
  return {
    event: ofEvent?.revision ?? 0,
    directory: ofDirectory?.revision ?? 0,
    changes: ofDirectory?.changes ?? [],
    writers: ofEvent?.token ?? 0,
    writing: docs.some(({ until }) => until > now),
    broken: docs.flatMap(({ key, until }) => (until !== 0 && until <= now ? [key] : [])),
  }
}

const readerOf = perAdapter((payload) => sharedReads((event: Id) => readRows(payload, event)))

/**
 * The revisions as they are now or later: readers who ask at the same moment share one read, which
 * begins after all of them asked. A read within a save is part of that save's own transaction, and
 * shared with nobody.
 */
export const readRevisions = (payload: Payload, event: Id): Promise<Revisions> =>
  runningOperation.getStore() === undefined ? readerOf(payload)(event) : readRows(payload, event)

/**
 * The revisions from which an agenda was compiled, and the keys of all entries to which it refers.
 */
export type Basis = { event: number; directory: number; references: ReadonlySet<string> }

/** Whether a compiled agenda is what readers must see: nothing that it shows has changed since. */
export function isCurrent({ event, directory, references }: Basis, revisions: Revisions): boolean {
  if (revisions.broken.length || event !== revisions.event) return false
  if (directory === revisions.directory) return true
  const since = revisions.changes.filter(({ revision }) => revision > directory)
  // The row lists the latest changes only: with older ones nothing can be proved.
  return (
    since.length === revisions.directory - directory &&
    !since.some(({ keys }) => keys.some((key) => references.has(key)))
  )
}
