import type { CollectionSlug, Payload, Where } from 'payload'
import { slugOf } from '../optionsOf.js'
import { foundByKey, searches } from './foundByKey.js'
import { searchedKeys } from './searched.js'
import type { Call } from '../gateway/adapter.js'
import { intercept } from '../transaction/index.js'

type Question = { collection: CollectionSlug; where?: Where }

/**
 * Names are found by their keys on whatever door a search comes in: the adapter's reads are
 * wrapped, once for each, since Payload lets nobody ask for a field that is not to be seen. Who may
 * read what was decided before.
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
