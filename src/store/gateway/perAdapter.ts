import type { Payload } from 'payload'
import { adapterOf } from './adapter.js'

/**
 * Gives the one thing of its kind that there is for a database in this process (a memory of what
 * was read), made when it is first asked for.
 *
 * @example
 * const memoryOf = perAdapter(() => new LRUCache<string, Kept>({ max: 100 }))
 * memoryOf(payload).get(key)
 */
export function perAdapter<T>(make: (payload: Payload) => T): (payload: Payload) => T {
  const all = new WeakMap<object, { made: T }>()
  return (payload) => {
    const known = all.get(adapterOf(payload))
    if (known) return known.made
    const made = make(payload)
    all.set(adapterOf(payload), { made })
    return made
  }
}
