import type { Payload, Where } from 'payload'
import type { Id } from '../../../core/types.js'
import { outsideTransaction, type Within } from '../../../database/outsideTransaction.js'
import { databaseOf, type SlugOf } from '../../gateway/database.js'
import { optionsOf } from '../../optionsOf.js'

/** The right to write what belongs to a key, such as an event's agenda, held by one writer. */
export type Lease = {
  key: string
  /** Rises with every holder: an earlier holder is recognised by its lower token. */
  token: number
  /** A name that is made up for each holder. */
  holder: string
  /** When the lease was last known to be held: milliseconds since 1970. */
  provenAt: number
  /** Whether the holder's transaction has written the row: nobody else can until it ends. */
  locked: boolean
}

/** The documents (as `people:12`) that were changed with one revision of the directory. */
export type DirectoryChange = { revision: number; keys: string[] }

/** The row of a lease in the database. */
export type Row = {
  id: Id
  key: string
  token: number
  /** When the lease runs out: milliseconds since 1970, 0 where it was given back. */
  until: number
  holder: string
  /** How often something was done under the key that readers can see: see src/store/compiled. */
  revision?: number
  changes?: DirectoryChange[]
}

/** The collection of leases. */
export const collectionOf = (payload: Payload): SlugOf<Row> => optionsOf(payload).leaseSlug

/**
 * One write on a condition, which the database checks and carries out in one step. Null where no
 * row fulfils the condition.
 */
export const write = (
  payload: Payload,
  where: Where,
  data: Record<string, unknown>,
  req: Within = outsideTransaction,
) =>
  databaseOf(payload).updateOne({
    collection: collectionOf(payload),
    where,
    data,
    options: { atomic: true },
    req,
  })

/** The rows that this holder has. A lease that was given back is nobody's: `until` is 0 then. */
export const isMine = ({ key, token, holder }: Lease): Where => ({
  and: [
    { key: { equals: key } },
    { token: { equals: token } },
    { holder: { equals: holder } },
    { until: { greater_than: 0 } },
  ],
})
