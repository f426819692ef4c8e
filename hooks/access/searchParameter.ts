import { APIError, type CollectionBeforeOperationHook, type Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { translate } from '../refuse.js'

/** `?search=` of a list asked for by REST: what the panel's search finds, which Payload itself offers no door. */
export const searchParameter: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  const { query, payloadAPI, routeParams } = req
  const isList =
    (operation === 'read' || operation === 'count') && !('id' in args && args.id !== undefined)
  if (
    payloadAPI !== 'REST' ||
    !isList ||
    routeParams?.collection !== collection.slug ||
    routeParams.id !== undefined ||
    !query ||
    !('search' in query)
  )
    return args
  const { search } = query
  if (typeof search !== 'string')
    throw new APIError(translate(req)('agenda:errors:badFilter'), 400, null, true)
  // Taken: what hooks and fields of this request look up themselves is none of its business.
  delete query.search
  const { where } = args as { where?: Where }
  return search.trim()
    ? {
        ...args,
        where: mergeListSearchAndWhere({
          collectionConfig: collection,
          search,
          where,
        }),
      }
    : args
}
