import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../../src/errors.js'
import type { OperationArgs } from '../../src/store/operationArgs.js'
import { mergeListSearchAndWhere } from 'payload/shared'

/**
 * Answers `?search=` on lists in REST: it finds what the panel's search finds, for which Payload
 * itself offers no parameter.
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
  // The parameter is removed once it was read: queries that hooks and fields make for this request
  // must not be narrowed by it.
  delete query.search
  const { where }: OperationArgs = args
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
