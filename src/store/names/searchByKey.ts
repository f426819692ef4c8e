import type { CollectionSlug, Payload, Where } from 'payload'
import { onceInProcess } from '../../onceInProcess.js'
import { slugOf } from '../optionsOf.js'
import { foundByKey, searches } from './foundByKey.js'
import { searchedKeys } from './searched.js'
import { adapterOf, around } from '../gateway/adapter.js'

type Question = { collection: CollectionSlug; where?: Where }

const searching = onceInProcess('searching adapters', () => new WeakSet<object>())

const reads = [
  'count',
  'countVersions',
  'find',
  'findDistinct',
  'findVersions',
  'queryDrafts',
] as const

/**
 * Names are found by their keys on whatever door a search comes in: the adapter's reads are wrapped, once for each, since
 * Payload lets nobody ask for a field that is not to be seen. Who may read what was decided before.
 */
export function searchByKey(payload: Payload): void {
  const adapter = adapterOf(payload)
  if (searching.has(adapter)) return
  searching.add(adapter)
  const own = new Set<string>(searchedKeys.map((key) => slugOf(payload, key)))
  for (const name of reads)
    around<Question>(payload, name, (read) => (args) => {
      const where =
        own.has(args.collection) && args.where && searches(args.where)
          ? foundByKey(payload, args.collection, args.where)
          : args.where
      return read({ ...args, where })
    })
}
