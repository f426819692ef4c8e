import type { CollectionSlug, Payload, Where } from 'payload'
import { onceInProcess } from '../../onceInProcess.js'
import { slugOf } from '../optionsOf.js'
import { foundByKey, searches } from './foundByKey.js'
import { searchedKeys } from './searched.js'

type Query = (args: { collection: CollectionSlug; where?: Where }) => Promise<unknown>

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
  const { db } = payload
  if (searching.has(db)) return
  searching.add(db)
  const own = new Set<string>(searchedKeys.map((key) => slugOf(payload, key)))
  for (const name of reads) {
    const read = db[name] as unknown as Query
    const byKey: Query = (args) => {
      const where =
        own.has(args.collection) && args.where && searches(args.where)
          ? foundByKey(payload, args.collection, args.where)
          : args.where
      return read.call(db, { ...args, where })
    }
    Object.assign(db, { [name]: byKey })
  }
}
