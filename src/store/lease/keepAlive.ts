import type { Payload } from 'payload'
import { withoutWaiting } from '../../database/outsideTransaction.js'
import { runningOperation } from '../../database/runningOperation.js'
import { type Lease, leaseTimes, renewLease } from './lease.js'

/**
 * Says every now and then that the holder lives, since a save may take longer than a lease lasts; but not for ever, or
 * a save that hangs would close the agenda. Ends with the function that it returns.
 */
export function keepAlive(payload: Payload, leases: Map<string, Lease>): () => Promise<void> {
  const began = Date.now()
  let beat: Promise<unknown> = Promise.resolve()
  const renew = async () => {
    for (const lease of leases.values()) {
      if (lease.locked || Date.now() - lease.provenAt < leaseTimes.beat) continue
      // A lease that cannot be renewed is found out at the fence.
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
