import { type AfterErrorHook, formatNames, type PayloadRequest, toWords } from 'payload'
import type { Id } from '../../core/types.js'
import { isId } from '../../store/input/ids.js'
import { type MergeKey, mergeKeys } from '../../store/collectionKeys.js'
import { whereTo } from '../../store/merging/redirects.js'
import { slugOf } from '../../store/optionsOf.js'

type Argument = {
  name: { value: string }
  value: { kind: string; value?: unknown; name?: { value: string } }
}
type GraphQLFailure = {
  path?: readonly unknown[]
  nodes?: readonly { name?: { value: string }; arguments?: readonly Argument[] }[]
}

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
function entryInQuery(
  req: PayloadRequest,
  { nodes = [] }: GraphQLFailure,
): { key: MergeKey; id: Id } | undefined {
  const [node] = nodes
  const key = mergeKeys.find((each) => {
    const { graphQL, slug } = req.payload.collections[slugOf(req.payload, each)]!.config
    return (
      graphQL !== false &&
      toWords(graphQL?.singularName ?? formatNames(slug).singular, true) === node?.name?.value
    )
  })
  const given = node?.arguments?.find(({ name }) => name.value === 'id')?.value
  const variables = (req.data as { variables?: Record<string, unknown> } | undefined)?.variables
  const id = given?.kind === 'Variable' ? variables?.[given.name?.value ?? ''] : given?.value
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
  const status = ((error as { originalError?: unknown }).originalError ?? error) as {
    status?: number
  }
  if (status.status !== 404) return undefined
  const asked = graphqlResult
    ? entryInQuery(req, error as GraphQLFailure)
    : entryInPath(req, collection?.slug)
  if (!asked || !isId(req.payload, slugOf(req.payload, asked.key), asked.id)) return undefined
  const [movedTo] = await whereTo(req.payload, [asked])
  if (movedTo === undefined) return undefined
  if (graphqlResult)
    return {
      graphqlResult: {
        ...graphqlResult,
        extensions: { ...(graphqlResult as { extensions?: object }).extensions, movedTo },
      },
    }
  const at = new URL(req.url ?? '')
  at.pathname = at.pathname.replace(/[^/]+$/, String(movedTo))
  req.responseHeaders = new Headers(req.responseHeaders)
  req.responseHeaders.set('Location', `${at.pathname}${at.search}`)
  return { status: 301, response: { ...(result as object), movedTo } }
}
