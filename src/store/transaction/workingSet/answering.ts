import type { Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '../../../core/types.js'
import type { Call as CallOf } from '../../gateway/adapter.js'
import { slugOf } from '../../optionsOf.js'
import type { SingleDocument } from '../../singleDocument.js'
import type { Doc } from '../../toAgenda.js'
import type { NameIn } from '../intercepts.js'
import type { WorkingSet } from './workingSet.js'

/** What the methods of the adapter are given, as far as working sets look at it. */
export type Args = {
  collection?: string
  collectionSlug?: string
  id?: Id
  where?: Where
  data?: Doc
  select?: unknown
  joins?: unknown
  limit?: number
  page?: number
  sort?: string
  pagination?: boolean
  parent?: Id
  versionData?: Doc
  returning?: boolean
  createdAt?: string
  updatedAt?: string
  autosave?: boolean
  req?: PayloadRequest
}

/** A method of the adapter. */
export type Call = CallOf<Args>
/** Answers a call with the help of a working set; `call` asks the database. */
export type Answering = (call: Call, known: WorkingSet, args: Args) => Promise<unknown>

/** The methods of the adapter that working sets are put around. */
export type Name = NameIn<'workingSets'>

/** The slugs of the collections that working sets know something of. */
export type Slugs = {
  events: string
  /** Of events and sessions: their documents are remembered. */
  agendas: ReadonlySet<string>
  /** Of what they refer to: answers about these are remembered. */
  directory: ReadonlySet<string>
}

/** The slugs as this app has chosen them. */
export function slugsOf(payload: Payload): Slugs {
  const events = slugOf(payload, 'events')
  const keys = ['people', 'organisations', 'places', 'tracks', 'media'] as const
  return {
    events,
    agendas: new Set([events, slugOf(payload, 'sessions')]),
    directory: new Set(keys.map((key) => slugOf(payload, key))),
  }
}

/**
 * Gives what asks the database. Where its answer may depend on a write that waits, everything that
 * waits is written first: `about` is the one document that is asked for, where it is only one.
 */
export const askingNow =
  ({ agendas, directory }: Slugs) =>
  async (call: Call, known: WorkingSet, args: Args, about?: SingleDocument): Promise<unknown> => {
    const collection = args.collection ?? args.collectionSlug ?? ''
    const concerned = about
      ? known.waits('row', collection, about.id) || known.waits('version', collection, about.id)
      : agendas.has(collection) || (directory.has(collection) && args.joins)
    if (concerned) await known.writeNow()
    return call(args)
  }
