import type { PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import { refuse } from '../../errors.js'
import { holdingsOf, leasesOf } from './holding.js'
import { type Lease, leaseTimes, renewLease, takeLease } from './lease.js'
import { eventKey } from './keys.js'
import { operationOf } from './operations.js'

/** Only for tests that show what goes wrong without it. */
export const switchedOff = () =>
  process.env.NODE_ENV === 'test' && process.env.AGENDA_LEASE === 'off'

/** Takes these leases for the operation, in one order for all writers, so that none wait in a circle. */
export async function holdLeases(req: PayloadRequest, keys: string[]): Promise<void> {
  if (switchedOff()) return
  const held = await holdingsOf(req)
  if (!held) throw refuse(req, 'busy')
  const taken = () => held.flatMap(({ leases }) => [...leases.values()])
  for (const key of [...new Set(keys)].sort()) {
    if (taken().some((lease) => lease.key === key)) continue
    // Whoever keeps the whole database from being written cannot wait for another's write.
    const waits = taken().some(({ locked }) => locked) ? 0 : leaseTimes.waits
    const lease = await takeLease(req.payload, key, waits)
    if (!lease) throw refuse(req, 'busy')
    held[0].leases.set(key, lease)
  }
}

/**
 * The fence: proves that all that the operation has taken is still its own. Inside a transaction it is proven there,
 * once; else again and again, though what was proven a moment ago cannot be another's yet.
 */
export async function proveLeases(
  req: PayloadRequest,
  { moment = leaseTimes.lasts / 2 } = {},
): Promise<void> {
  const operation = await operationOf(req.payload, req)
  if (!operation) return
  const inside = operation.real
  const within = inside ? ({ transactionID: operation.id } as PayloadRequest) : undefined
  const prove = async (lease: Lease) => {
    if (lease.locked || (!inside && Date.now() - lease.provenAt < moment)) return
    if (!(await renewLease(req.payload, lease, within))) throw refuse(req, 'leaseLost')
    lease.locked = inside
  }
  for (const lease of leasesOf(operation)) await prove(lease)
}

/** Proves that the operation holds the lease of this event, which may have changed since it began. */
export async function proveLease(req: PayloadRequest, event: Id): Promise<void> {
  if (switchedOff()) return
  const operation = await operationOf(req.payload, req)
  const held = operation ? leasesOf(operation) : []
  if (!held.some(({ key }) => key === eventKey(event))) throw refuse(req, 'busy')
  await proveLeases(req, { moment: 0 })
}
