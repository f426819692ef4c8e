import type { Payload, PayloadRequest, Where } from 'payload'
import { runningOperation } from '../../../database/runningOperation.js'
import { allowSets } from '../../../database/sets/writeInSets.js'
import type { Id } from '../../../core/types.js'
import { intercept, type NameIn } from '../intercepts.js'
import { openOperations } from '../operations/operations.js'
import { slugOf } from '../../optionsOf.js'
import type { Doc } from '../../toAgenda.js'
import { type SingleDocument, singleDocument } from '../../singleDocument.js'
import { asStored } from './asStored.js'
import type { Version, WorkingSet } from './workingSet.js'
import { adapterOf, type Call as CallOf, callOf } from '../../gateway/adapter.js'
import { databaseOf } from '../../gateway/database.js'

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
type Call = CallOf<Args>
/** Answers a call with the help of a working set; `call` asks the database. */
type Answering = (call: Call, known: WorkingSet, args: Args) => Promise<unknown>
type Found = { docs: Doc[] }

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

/**
 * A key for all that an answer depends on. The request is left out: within one operation, who asks
 * and in which transaction is always the same.
 */
const questionOf = (name: string, { req: _, ...args }: Args): string =>
  `${name} ${JSON.stringify(args)}`

const locks = 'payload-locked-documents'

/**
 * Makes the adapter use the working set of an operation, where it has one (`withWorkingSet`):
 *
 * - A question about one event or session by its id is answered from memory, and so is a question
 *   about people, places and the like that was asked before.
 * - A document that is written is remembered as it was given, and not read back.
 * - Writes of whole sessions wait until there are many, and are then made together.
 *
 * Everything else goes to the database; what waits to be written is written before that, where the
 * answer depends on it.
 */
export function useWorkingSets(payload: Payload): void {
  const adapter = adapterOf(payload)
  const open = openOperations(payload)
  const agendas = new Set<string>([slugOf(payload, 'events'), slugOf(payload, 'sessions')])
  const directory = new Set<string>(
    (['people', 'organisations', 'places', 'tracks', 'media'] as const).map((key) =>
      slugOf(payload, key),
    ),
  )
  // Only on SQL: MongoDB answers a write with the document, so that nothing has to be read back.
  const readsBack = 'drizzle' in adapter
  allowSets(adapter)
  const countVersions = callOf<Args, { totalDocs: number }>(payload, 'countVersions')!
  /**
   * Asks the database. Where the answer may depend on a write that waits (`about` one document, or
   * about agendas as a whole) all that waits is written first.
   */
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

  const finding =
    (name: 'find' | 'findOne'): Answering =>
    async (call, known, args) => {
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
    }
  const queryDrafts: Answering = async (call, known, args) => {
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
  }
  const findVersions: Answering = async (call, known, args) => {
    const { collection = '', where, limit, page: at = 1, select } = args
    const about =
      agendas.has(collection) && !select && limit === 1 ? singleDocument(where) : undefined
    if (!about) return askNow(call, known, args)
    // Payload asks for the pages after the first to remove versions beyond the number it keeps.
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
  }
  const create: Answering = async (call, known, args) => {
    const { collection = '' } = args
    known.forgetAnswers(collection)
    const made = (await call(args)) as Doc | null
    if (made && agendas.has(collection)) {
      known.remember(collection, made)
      known.noteMade(collection, made.id as Id)
    }
    return made
  }
  const updateOne: Answering = async (call, known, args) => {
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
  }
  const createVersion: Answering = async (call, known, args) => {
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
  }
  /** Writes of several documents, or of versions: what is known of the collection is forgotten. */
  const writingMany =
    (name: string): Answering =>
    async (call, known, args) => {
      const { collection = '' } = args
      // With each save Payload removes the locks of editors on the document: where nobody has any
      // lock at all, that need not be done for each of many documents.
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
    }

  const answering: Record<NameIn<'workingSets'>, Answering> = {
    count: askNow,
    countVersions: askNow,
    create,
    createVersion,
    deleteMany: writingMany('deleteMany'),
    deleteOne: writingMany('deleteOne'),
    deleteVersions: writingMany('deleteVersions'),
    find: finding('find'),
    findDistinct: askNow,
    findOne: finding('findOne'),
    findVersions,
    queryDrafts,
    updateMany: writingMany('updateMany'),
    updateOne,
    updateVersion: writingMany('updateVersion'),
    upsert: askNow,
  }
  intercept(payload, 'workingSets', (call: Call, name) => async (args) => {
    const known = open.get(runningOperation.getStore() ?? '')?.workingSet
    return known ? answering[name](call, known, args) : call(args)
  })
}
