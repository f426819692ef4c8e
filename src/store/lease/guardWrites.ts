import type { Payload, PayloadRequest } from 'payload'
import { slugOf } from '../optionsOf.js'
import { proveLeases } from './holdLeases.js'

type WriteArgs = { collection?: string; collectionSlug?: string; req?: PayloadRequest }
type Write = (args: WriteArgs) => Promise<unknown>

const guarded = new WeakSet<object>()

/**
 * The last moment before an event or a session is written, on whatever path it came there: a holder that was stopped
 * for longer than its lease lasts writes nothing more.
 */
export function guardWrites(payload: Payload): void {
  const { db } = payload
  if (guarded.has(db)) return
  guarded.add(db)
  const slugs = new Set<string>([slugOf(payload, 'events'), slugOf(payload, 'sessions')])
  for (const name of ['create', 'createVersion', 'deleteOne', 'deleteVersions', 'updateOne', 'updateVersion'] as const) {
    const write = db[name] as Write
    const proven: Write = async (args) => {
      if (args.req && slugs.has(args.collection ?? args.collectionSlug ?? '')) await proveLeases(args.req)
      return write.call(db, args)
    }
    Object.assign(db, { [name]: proven })
  }
}
