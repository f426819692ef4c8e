import type { Payload } from 'payload'
import { withoutWaiting } from '../../../database/outsideTransaction.js'
import { runningOperation } from '../../../database/runningOperation.js'
import { leaseTimes, renewLease } from './lease.js'
import type { Lease } from './leaseRow.js'

/**
 * Renews leases every now and then while they are held, since a save may take longer than a lease
 * lasts. It stops after a minute (`leaseTimes.longest`): a save that hangs must not close an agenda
 * to everybody for ever.
 *
 * @param leases may be added to while this runs
 * @returns ends it, and waits for a renewal that is under way
 */
export function keepAlive(payload: Payload, leases: Map<string, Lease>): () => Promise<void> {
  const began = Date.now()
  let beat: Promise<unknown> = Promise.resolve()
  const renew = async () => {
    for (const lease of leases.values()) {
      if (lease.locked || Date.now() - lease.provenAt < leaseTimes.beat) continue
      // Where a lease was lost, the proof before the next write (`proveLeases`) refuses the save.
      await withoutWaiting(payload, (req) => renewLease(payload, lease, req)).catch(() => false)
    }
  }
  const timer = runningOperation.exit(() =>
    setInterval(() => {
      if (Date.now() - began > leaseTimes.longest) clearInterval(timer)
      else beat = beat.then(renew)
    }, leaseTimes.beat),
  )
  timer.unref()
  return async () => {
    clearInterval(timer)
    await beat
  }
}
