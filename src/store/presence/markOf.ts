import type { PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import { databaseOf, type SlugOf } from '../gateway/database.js'
import { optionsOf } from '../optionsOf.js'
import { eventKey } from '../transaction/index.js'

/**
 * A number that changes as soon as the agenda may have changed, and costs the read of one row: it
 * counts the holders of the agenda's lease. Undefined while somebody is writing.
 */
export async function markOf({ payload }: PayloadRequest, event: Id): Promise<number | undefined> {
  const collection: SlugOf<{ id: Id; token: number; until: number }> = optionsOf(payload).leaseSlug
  const row = await databaseOf(payload).findOne({
    collection,
    where: { key: { equals: eventKey(event) } },
  })
  if (!row) return 0
  return row.until > Date.now() ? undefined : row.token
}
