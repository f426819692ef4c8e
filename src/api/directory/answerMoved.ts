import { type AfterErrorHook, formatNames, type PayloadRequest, toWords } from 'payload'
import { fieldsIn, rowsIn } from '../../core/isPlain.js'
import type { Id } from '../../core/types.js'
import { isId } from '../../store/input/ids.js'
import { type MergeKey, mergeKeys } from '../../store/collectionKeys.js'
import { whereTo } from '../../store/merging/redirects.js'
import { slugOf } from '../../store/optionsOf.js'

/** The entry that a request in REST asks for by its id. */
function entryInPath(
  req: PayloadRequest,
  collection: string | undefined,
): { key: MergeKey; id: Id } | undefined {
  const key = mergeKeys.find((each) => slugOf(req.payload, each) === collection)
  const id = String(req.routeParams?.id ?? '')
  return key && req.method === 'GET' && /\/[^/]+\/[^/]+$/.test(req.pathname)
    ? { key, id }
    : undefined
}

/**
 * The entry that a query in GraphQL asks for: `Person(id: 12)`, with the id as it is or as a
 * variable.
 */
function entryInQuery(req: PayloadRequest, error: Error): { key: MergeKey; id: Id } | undefined {
  const [node = {}] = rowsIn(fieldsIn(error).nodes)
  const nameOf = (value: unknown) => fieldsIn(fieldsIn(value).name).value
  const key = mergeKeys.find((each) => {
    const { graphQL, slug } = req.payload.collections[slugOf(req.payload, each)]!.config
    return (
      graphQL !== false &&
      toWords(graphQL?.singularName ?? formatNames(slug).singular, true) === nameOf(node)
    )
  })
  const argument = rowsIn(node.arguments).find((each) => nameOf(each) === 'id')
  const given = fieldsIn(argument?.value)
  const variables = fieldsIn(fieldsIn(req.data).variables)
  const id = given.kind === 'Variable' ? variables[String(nameOf(given))] : given.value
  return key && (typeof id === 'string' || typeof id === 'number') ? { key, id } : undefined
}

/**
 * Answers for an entry that was merged into another one with the one that stayed: 301 in REST,
 * `movedTo` beside the error in GraphQL.
 */
export const answerMoved: AfterErrorHook = async ({
  collection,
  error,
  graphqlResult,
  req,
  result,
}) => {
  if (fieldsIn(fieldsIn(error).originalError ?? error).status !== 404) return undefined
  const asked = graphqlResult ? entryInQuery(req, error) : entryInPath(req, collection?.slug)
  if (!asked || !isId(req.payload, slugOf(req.payload, asked.key), asked.id)) return undefined
  const [movedTo] = await whereTo(req.payload, [asked])
  if (movedTo === undefined) return undefined
  if (graphqlResult)
    return {
      graphqlResult: {
        ...graphqlResult,
        extensions: { ...graphqlResult.extensions, movedTo },
      },
    }
  const at = new URL(req.url ?? '')
  at.pathname = at.pathname.replace(/[^/]+$/, String(movedTo))
  req.responseHeaders = new Headers(req.responseHeaders)
  req.responseHeaders.set('Location', `${at.pathname}${at.search}`)
  return { status: 301, response: { ...fieldsIn(result), movedTo } }
}
