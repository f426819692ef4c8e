import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '../../../core/types.js'
import type { CollectionKey } from '../../../options.js'
import { slugOf } from '../../optionsOf.js'
import { holdingsOf, unknownChange } from './holding.js'
import { proveLeases } from './holdLeases.js'
import type { Call } from '../../gateway/adapter.js'
import { intercept } from '../intercepts.js'

type WriteArgs = { collection?: string; collectionSlug?: string; id?: Id; req?: PayloadRequest }

const directory: CollectionKey[] = ['people', 'organisations', 'places', 'tracks', 'media']

/** The writes that readers may see: of the documents themselves. Versions are for editors only. */
const seen = new Set<string>(['create', 'deleteOne', 'updateOne'])

/**
 * Notes with all operations around a write that readers may see it.
 *
 * @param change the document of the directory that was changed; without it, it was an agenda
 */
export async function noteShown(
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
 * Guards the last moment before an event, a session or something that they refer to is written. The
 * leases are proved once more, so that an operation which was stopped for longer than they last
 * writes nothing. It is also noted what readers will see: their agendas are compiled anew for that.
 */
export function guardWrites(payload: Payload): void {
  const agendas = new Set<string>([slugOf(payload, 'events'), slugOf(payload, 'sessions')])
  const keys = new Map(directory.map((key) => [slugOf(payload, key), key]))
  intercept(
    payload,
    'fence',
    (write: Call<WriteArgs, { id?: Id } | null>, name) => async (args) => {
      const slug = args.collection ?? args.collectionSlug ?? ''
      if (args.req && agendas.has(slug)) await proveLeases(args.req)
      if (seen.has(name) && agendas.has(slug)) await noteShown(payload, args.req)
      const key = seen.has(name) && name !== 'create' ? keys.get(slug) : undefined
      if (!key) return write(args)
      let id = args.id
      try {
        const written = await write(args)
        id ??= written?.id
        return written
      } finally {
        await noteShown(payload, args.req, id === undefined ? unknownChange : `${key}:${id}`)
      }
    },
  )
}
