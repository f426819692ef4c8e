import type { CollectionSlug, Payload, Where } from 'payload'
import { slugOf } from '../optionsOf.js'
import { foundByKey, searches } from './foundByKey.js'
import { searchedKeys } from './searched.js'
import type { Call } from '../gateway/adapter.js'
import { intercept } from '../transaction/index.js'

type Question = { collection: CollectionSlug; where?: Where }

/**
 * Makes every search for a name use the keys, on whatever path it comes in. The adapter's reads are
 * wrapped, since Payload lets nobody ask for a hidden field; who may read what was decided before
 * that.
 */
export function searchByKey(payload: Payload): void {
  const own = new Set<string>(searchedKeys.map((key) => slugOf(payload, key)))
  intercept(payload, 'search', (read: Call<Question>) => (args) => {
    const where =
      own.has(args.collection) && args.where && searches(args.where)
        ? foundByKey(payload, args.collection, args.where)
        : args.where
    return read({ ...args, where })
  })
}
