import type { Payload } from 'payload'
import { releaseLease, takeLease } from './lease.js'

/** Nobody gave way in time. */
export class LeaseBusyError extends Error {}

/** Does work that no writer of that key may come between; outside of any operation. */
export async function withLease<T>(payload: Payload, key: string, work: () => Promise<T>): Promise<T> {
  const lease = await takeLease(payload, key)
  if (!lease) throw new LeaseBusyError(`${key} is being written all the time.`)
  try {
    return await work()
  } finally {
    await releaseLease(payload, lease)
  }
}
