import type { Payload } from 'payload'
import { keepAlive } from './keepAlive.js'
import { releaseLease, renewLease, takeLease } from './lease.js'

/**
 * A lease could not be had in time. It has no code of its own: readers of an agenda are answered
 * with `agendaBusy` (`src/api/refusalIn.ts`), everybody else with `databaseBusy`.
 */
export class LeaseBusyError extends Error {
  override name = 'LeaseBusyError'
}

/** How often the work is done before it is given up. */
const tries = 3

/**
 * Does work under a lease, outside of any operation. The lease is renewed while the work goes on.
 * Where it was lost all the same (the process was stopped for a while, say) the work is done again,
 * so it must be such that it can be repeated.
 *
 * Throws `LeaseBusyError` where the lease cannot be had or kept, and what the work throws.
 *
 * @example await withLease(payload, eventKey(event), () => compileAndStore(event))
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
