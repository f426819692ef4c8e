import type { CollectionBeforeOperationHook, Where } from 'payload'
import { refuse } from '../../src/errors.js'
import { mergeListSearchAndWhere } from 'payload/shared'

/**
 * `?search=` of a list asked for by REST: what the panel's search finds, which Payload itself
 * offers no door.
 */
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
  if (typeof search !== 'string') throw refuse(req, 'badFilter')
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
