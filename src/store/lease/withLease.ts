import type { Payload } from 'payload'
import { keepAlive } from './keepAlive.js'
import { releaseLease, renewLease, takeLease } from './lease.js'

/** Nobody gave way in time. No answer by itself: readers of an agenda are told `agendaBusy`, all others `databaseBusy`. */
export class LeaseBusyError extends Error {
  override name = 'LeaseBusyError'
}

const tries = 3

/**
 * Does work that no writer of that key may come between; outside of any operation. It may take longer than a lease
 * lasts. Where the lease was lost meanwhile all the same, because the process was stopped, the work is done again.
 */
export async function withLease<T>(
  payload: Payload,
  key: string,
  work: () => Promise<T>,
): Promise<T> {
  for (let n = 0; n < tries; n++) {
    const lease = await takeLease(payload, key)
    if (!lease) break
    const stop = keepAlive(payload, new Map([[key, lease]]))
    try {
      const done = await work()
      if (await renewLease(payload, lease)) return done
    } finally {
      await stop()
      await releaseLease(payload, lease)
    }
  }
  throw new LeaseBusyError(`${key} is being written all the time.`)
}
