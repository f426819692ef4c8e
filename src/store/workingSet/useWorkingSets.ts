import type { Payload, PayloadRequest, Where } from 'payload'
import { runningOperation } from '../../database/runningOperation.js'
import { allowSets } from '../../database/sets/writeInSets.js'
import type { Id } from '../../core/types.js'
import { onceInProcess } from '../../onceInProcess.js'
import { openOperations } from '../lease/operations.js'
import { slugOf } from '../optionsOf.js'
import type { Doc } from '../toAgenda.js'
import { type SingleDocument, singleDocument } from './singleDocument.js'
import { asStored } from './asStored.js'
import type { Version, WorkingSet } from './workingSet.js'
import { adapterOf, around, callOf, type CallName } from '../gateway/adapter.js'
import { databaseOf } from '../gateway/database.js'

type Args = {
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
type Call = (args: Args) => Promise<unknown>
type Found = { docs: Doc[] }

const using = onceInProcess('adapters that use working sets', () => new WeakSet<object>())

const page = (docs: Doc[]): Found =>
  ({
    docs,
    totalDocs: docs.length,
    limit: docs.length,
    page: 1,
    totalPages: 1,
    pagingCounter: 1,
    hasNextPage: false,
    hasPrevPage: false,
    nextPage: null,
    prevPage: null,
  }) as Found

/** What an answer depends on; who asks and in which transaction is the same within an operation. */
const questionOf = (name: string, { req: _, ...args }: Args): string =>
  `${name} ${JSON.stringify(args)}`

const locks = 'payload-locked-documents'

/**
 * While an operation has a working set (see there), what is asked about one document of an agenda, and again about what it
 * refers to, is answered from it; what is written is remembered instead of read back. Every other question, and every write,
 * goes to the database, those of whole lines together.
 */
export function useWorkingSets(payload: Payload): void {
  const adapter = adapterOf(payload)
  if (using.has(adapter)) return
  using.add(adapter)
  const open = openOperations(payload)
  const agendas = new Set<string>([slugOf(payload, 'events'), slugOf(payload, 'sessions')])
  const directory = new Set<string>(
    (['people', 'organisations', 'places', 'tracks', 'media'] as const).map((key) =>
      slugOf(payload, key),
    ),
  )
  // Reading back costs SQL more than the write; MongoDB answers a write with the document in one step.
  const readsBack = 'drizzle' in adapter
  allowSets(adapter)
  const countVersions = callOf<Args, { totalDocs: number }>(payload, 'countVersions')!
  const change = (
    name: CallName,
    make: (call: Call, known: WorkingSet, args: Args) => Promise<unknown>,
  ) =>
    around<Args>(payload, name, (call) => async (args) => {
      const known = open.get(runningOperation.getStore() ?? '')?.workingSet
      return known ? make(call, known, args) : call(args)
    })
  /** A question about agendas, or about what joins their lines, that the set cannot answer is put to the database once what waits is written. */
  const askNow = async (call: Call, known: WorkingSet, args: Args, about?: SingleDocument) => {
    const collection = args.collection ?? args.collectionSlug ?? ''
    const concerned = about
      ? known.waits('row', collection, about.id) || known.waits('version', collection, about.id)
      : agendas.has(collection) || (directory.has(collection) && args.joins)
    if (concerned) await known.writeNow()
    return call(args)
  }
  const one = ({ where, select, joins, page }: Args) =>
    select || joins || (page ?? 1) > 1 ? undefined : singleDocument(where)

  for (const name of ['find', 'findOne'] as const) {
    change(name, async (call, known, args) => {
      const { collection = '' } = args
      const about = agendas.has(collection) ? one(args) : undefined
      const wrap = (docs: Doc[]) => (name === 'find' ? page(docs) : (docs[0] ?? null))
      if (!about)
        return directory.has(collection) || collection === slugOf(payload, 'events')
          ? known.askOnce(collection, questionOf(name, args), () => askNow(call, known, args))
          : askNow(call, known, args)
      const doc = known.document(collection, about.id)
      if (doc) return wrap(about.trashed || !doc.deletedAt ? [doc] : [])
      const answer = await askNow(call, known, args, about)
      for (const found of name === 'find' ? (answer as Found).docs : [answer as Doc | null])
        if (found) known.remember(collection, found)
      return answer
    })
  }
  change('queryDrafts', async (call, known, args) => {
    const { collection = '' } = args
    const about = agendas.has(collection) ? one(args) : undefined
    const latest = about && known.latestVersion(collection, about.id)
    if (about && latest)
      return page(
        about.trashed || !latest.version.deletedAt
          ? [{ ...latest.version, id: latest.parent }]
          : [],
      )
    const answer = await askNow(call, known, args, about)
    if (about)
      for (const { id, ...version } of (answer as Found).docs)
        known.rememberVersion(collection, { parent: id as Id, version })
    return answer
  })
  change('findVersions', async (call, known, args) => {
    const { collection = '', where, limit, page: at = 1, select } = args
    const about =
      agendas.has(collection) && !select && limit === 1 ? singleDocument(where) : undefined
    if (!about) return askNow(call, known, args)
    // Payload looks whether there are more versions than are kept.
    const kept = async () =>
      (
        await countVersions({
          collection,
          where,
          req: args.req,
        })
      ).totalDocs + Number(known.waits('version', collection, about.id))
    if (at > 1)
      return known.wasMade(collection, about.id) || (await kept()) < at
        ? page([])
        : askNow(call, known, args, about)
    const latest = JSON.stringify(where).includes('"latest"')
      ? known.latestVersion(collection, about.id)
      : undefined
    return latest ? page([latest]) : askNow(call, known, args, about)
  })
  change('create', async (call, known, args) => {
    const { collection = '' } = args
    known.forgetAnswers(collection)
    const made = (await call(args)) as Doc | null
    if (made && agendas.has(collection)) {
      known.remember(collection, made)
      known.noteMade(collection, made.id as Id)
    }
    return made
  })
  change('updateOne', async (call, known, args) => {
    const { collection = '', id, data, returning, select } = args
    known.forget(collection, id)
    if (!agendas.has(collection) || id === undefined) return call(args)
    const doc =
      readsBack && data && returning !== false && !select
        ? asStored(payload, collection, { ...data, id })
        : undefined
    if (doc) {
      known.remember(collection, doc)
      await known.writeLater('row', collection, id, () =>
        call({ ...args, data: doc, returning: false }),
      )
      return known.document(collection, id)
    }
    if (known.waits('row', collection, id)) await known.writeNow()
    const written = (await call(args)) as Doc | null
    if (written && !select) known.remember(collection, written)
    return written
  })
  change('createVersion', async (call, known, args) => {
    const {
      collectionSlug = '',
      parent,
      versionData,
      returning,
      autosave,
      createdAt,
      updatedAt,
    } = args
    if (!agendas.has(collectionSlug) || parent === undefined || !versionData) return call(args)
    known.forgetVersion(collectionSlug, parent)
    const { id: _, ...fields } = versionData
    const version = readsBack ? asStored(payload, collectionSlug, fields) : undefined
    if (version) {
      known.rememberVersion(collectionSlug, {
        parent,
        version,
        latest: true,
        autosave,
        createdAt,
        updatedAt,
      })
      await known.writeLater('version', collectionSlug, parent, () =>
        call({ ...args, versionData: version, returning: false }),
      )
      return returning === false ? null : known.latestVersion(collectionSlug, parent)
    }
    await known.writeNow()
    const written = (await call(args)) as Version | null
    if (written?.version) known.rememberVersion(collectionSlug, written)
    return returning === false ? null : written
  })
  for (const name of [
    'deleteMany',
    'deleteOne',
    'deleteVersions',
    'updateMany',
    'updateVersion',
  ] as const) {
    change(name, async (call, known, args) => {
      const { collection = '' } = args
      // Each save looks for locks on what it writes: where nobody has any there are none to be taken away.
      if (name === 'deleteMany' && collection === locks) {
        const { docs } = await known.askOnce(locks, 'any', () =>
          databaseOf(payload).find({
            collection: locks,
            limit: 1,
            pagination: false,
            req: args.req,
          }),
        )
        if (!docs.length) return undefined
      }
      known.forget(collection)
      return askNow(call, known, args)
    })
  }
  for (const name of ['count', 'countVersions', 'findDistinct', 'upsert'] as const)
    change(name, askNow)
}
