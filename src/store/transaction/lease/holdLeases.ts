import type { PayloadRequest } from 'payload'
import type { Id } from '../../../core/types.js'
import { refuse } from '../../../errors.js'
import { holdingsOf, leasesOf } from './holding.js'
import { leaseTimes, renewLease, takeLease } from './lease.js'
import type { Lease } from './leaseRow.js'
import { eventKey } from './keys.js'
import { operationOf } from '../operations/operations.js'

/** For the tests that show what goes wrong without leases. */
export const switchedOff = () =>
  process.env.NODE_ENV === 'test' && process.env.AGENDA_LEASE === 'off'

/**
 * Takes leases for the operation of a request; it has them until it ends. Leases that the
 * operation, or one around it, has already are not taken again. All writers take them in the order
 * of their keys, so that no two can wait for each other.
 *
 * Throws the refusal `busy` (409) where another writer does not give one of them back in time, or
 * where the request belongs to no operation.
 */
export async function holdLeases(req: PayloadRequest, keys: string[]): Promise<void> {
  if (switchedOff()) return
  const held = await holdingsOf(req)
  if (!held) throw refuse(req, 'busy')
  const taken = () => held.flatMap(({ leases }) => [...leases.values()])
  for (const key of [...new Set(keys)].sort()) {
    if (taken().some((lease) => lease.key === key)) continue
    // With a `locked` lease the operation has begun to write. On SQLite nobody else can write then,
    // so whoever has the lease that is wanted cannot come to an end: waiting would be in vain.
    const waits = taken().some(({ locked }) => locked) ? 0 : leaseTimes.waits
    const lease = await takeLease(req.payload, key, waits)
    if (!lease) throw refuse(req, 'busy')
    held[0].leases.set(key, lease)
  }
}

/**
 * Proves that an operation still has all its leases, to be called before it writes. Inside a
 * transaction of the database this is proved there, and once, since the transaction then keeps the
 * lease's row until it ends. Without transactions it is proved before each write.
 *
 * Throws the refusal `leaseLost` (409) where another writer has one of the leases by now.
 *
 * @param moment milliseconds since the last proof within which no new one is needed: a lease that
 *   was renewed so recently cannot have run out
 */
export async function proveLeases(
  req: PayloadRequest,
  { moment = leaseTimes.lasts / 2 } = {},
): Promise<void> {
  const operation = await operationOf(req.payload, req)
  if (!operation) return
  const inside = operation.real
  const within = inside ? { transactionID: operation.id } : undefined
  const prove = async (lease: Lease) => {
    if (lease.locked || (!inside && Date.now() - lease.provenAt < moment)) return
    if (!(await renewLease(req.payload, lease, within))) throw refuse(req, 'leaseLost')
    lease.locked = inside
  }
  for (const lease of leasesOf(operation)) await prove(lease)
}

/**
 * Proves that the operation has the lease of this very event: a session may have been moved to
 * another event since the operation took its leases.
 *
 * Throws the refusal `busy` (409) where it has not, and what `proveLeases` throws.
 */
export async function proveLease(req: PayloadRequest, event: Id): Promise<void> {
  if (switchedOff()) return
  const operation = await operationOf(req.payload, req)
  const held = operation ? leasesOf(operation) : []
  if (!held.some(({ key }) => key === eventKey(event))) throw refuse(req, 'busy')
  await proveLeases(req, { moment: 0 })
}
