import type { Payload } from 'payload'
import { fieldsIn, rowsIn } from '../../../core/isPlain.js'
import { callOf } from '../../gateway/adapter.js'
import { singleDocument } from '../../singleDocument.js'
import { idOf } from '../../../core/ids.js'
import type { Doc } from '../../toAgenda.js'
import { type Answering, type Args, askingNow, type Name, type Slugs } from './answering.js'

const page = (docs: Doc[]) => ({
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
})

/** The documents of an answer with many. */
const docsIn = (answer: unknown): Doc[] => rowsIn(fieldsIn(answer).docs)

/**
 * A key for all that an answer depends on. The request is left out: within one operation, who asks
 * and in which transaction is always the same.
 */
const questionOf = (name: string, { req: _, ...args }: Args): string =>
  `${name} ${JSON.stringify(args)}`

/** How each method that reads is answered from a working set, as far as it can be. */
export function readsOf(
  payload: Payload,
  slugs: Slugs,
): Pick<
  Record<Name, Answering>,
  'count' | 'countVersions' | 'find' | 'findDistinct' | 'findOne' | 'findVersions' | 'queryDrafts'
> {
  const { agendas, directory, events } = slugs
  const askNow = askingNow(slugs)
  const countVersions = callOf<Args, { totalDocs: number }>(payload, 'countVersions')!
  const one = ({ where, select, joins, page }: Args) =>
    select || joins || (page ?? 1) > 1 ? undefined : singleDocument(where)

  const finding =
    (name: 'find' | 'findOne'): Answering =>
    async (call, known, args) => {
      const { collection = '' } = args
      const about = agendas.has(collection) ? one(args) : undefined
      const wrap = (docs: Doc[]) => (name === 'find' ? page(docs) : (docs[0] ?? null))
      if (!about)
        return directory.has(collection) || collection === events
          ? known.askOnce(collection, questionOf(name, args), () => askNow(call, known, args))
          : askNow(call, known, args)
      const doc = known.document(collection, about.id)
      if (doc) return wrap(about.trashed || !doc.deletedAt ? [doc] : [])
      const answer = await askNow(call, known, args, about)
      for (const found of name === 'find' ? docsIn(answer) : [fieldsIn(answer)])
        known.remember(collection, found)
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
      for (const { id, ...version } of docsIn(answer)) {
        const parent = idOf(id)
        if (parent !== undefined) known.rememberVersion(collection, { parent, version })
      }
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
  return {
    count: askNow,
    countVersions: askNow,
    find: finding('find'),
    findDistinct: askNow,
    findOne: finding('findOne'),
    findVersions,
    queryDrafts,
  }
}
