import type { CollectionSlug, Payload } from 'payload'
import type { Id } from '../../core/types.js'
import type { Change } from '../lease/lease.js'
import { directoryKey, eventKey } from '../lease/keys.js'
import { optionsOf } from '../optionsOf.js'

type Row = { key: string; revision?: number; until: number; changes?: Change[] }

/**
 * Where an event and the directory stand, read from two rows by key. Revisions only rise, and they rise before the
 * write that they stand for is acknowledged.
 */
export type Pulse = {
  event: number
  directory: number
  changes: Change[]
  /** A writer is at work: what is read from the tables now may be half of what it writes. */
  writing: boolean
  /** Leases that ran out without an end: their writers may have died between a write and its revision. */
  broken: string[]
}

export async function readPulse(payload: Payload, event: Id): Promise<Pulse> {
  const collection = optionsOf(payload).leaseSlug
  const keys = [eventKey(event), directoryKey]
  const { docs } = await payload.db.find<Row & { id: Id }>({
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
    writing: docs.some(({ until }) => until > now),
    broken: docs.flatMap(({ key, until }) => (until !== 0 && until <= now ? [key] : [])),
  }
}

/** What a compiled agenda was made from. */
export type Basis = { event: number; directory: number; references: ReadonlySet<string> }

/** Whether what was compiled is what readers must see: nothing that it shows has changed since. */
export function isCurrent({ event, directory, references }: Basis, pulse: Pulse): boolean {
  if (pulse.broken.length || event !== pulse.event) return false
  if (directory === pulse.directory) return true
  const since = pulse.changes.filter(({ revision }) => revision > directory)
  // The row remembers the latest changes only.
  return (
    since.length === pulse.directory - directory &&
    !since.some(({ keys }) => keys.some((key) => references.has(key)))
  )
}
