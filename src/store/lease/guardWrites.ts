import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import type { CollectionKey } from '../../options.js'
import { slugOf } from '../optionsOf.js'
import { holdingsOf, unknownChange } from './holding.js'
import { proveLeases } from './holdLeases.js'
import { onceInProcess } from '../../onceInProcess.js'
import { adapterOf, around } from '../gateway/adapter.js'

type WriteArgs = { collection?: string; collectionSlug?: string; id?: Id; req?: PayloadRequest }

const guarded = onceInProcess('guarded adapters', () => new WeakSet<object>())

const directory: CollectionKey[] = ['people', 'organisations', 'places', 'tracks', 'media']

/** Readers see the rows of the collections themselves; versions are for editors. */
const seen = new Set<string>(['create', 'deleteOne', 'updateOne'])

async function noteShown(
  payload: Payload,
  req: PayloadRequest | undefined,
  change?: string,
): Promise<void> {
  for (const holding of (await holdingsOf(req ?? { payload })) ?? []) {
    if (change) holding.changed.add(change)
    else holding.shown = true
  }
}

/**
 * The last moment before an event, a session or what they refer to is written, on whatever path it came there: a holder
 * that was stopped for longer than its lease lasts writes nothing more, and what readers will see is noted.
 */
export function guardWrites(payload: Payload): void {
  const adapter = adapterOf(payload)
  if (guarded.has(adapter)) return
  guarded.add(adapter)
  const agendas = new Set<string>([slugOf(payload, 'events'), slugOf(payload, 'sessions')])
  const keys = new Map(directory.map((key) => [slugOf(payload, key), key]))
  for (const name of [
    'create',
    'createVersion',
    'deleteOne',
    'deleteVersions',
    'updateOne',
    'updateVersion',
  ] as const) {
    around<WriteArgs>(payload, name, (write) => async (args) => {
      const slug = args.collection ?? args.collectionSlug ?? ''
      if (args.req && agendas.has(slug)) await proveLeases(args.req)
      if (seen.has(name) && agendas.has(slug)) await noteShown(payload, args.req)
      const key = seen.has(name) && name !== 'create' ? keys.get(slug) : undefined
      if (!key) return write(args)
      let id = args.id
      try {
        const written = (await write(args)) as { id?: Id } | null
        id ??= written?.id
        return written
      } finally {
        await noteShown(payload, args.req, id === undefined ? unknownChange : `${key}:${id}`)
      }
    })
  }
}
