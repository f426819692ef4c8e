import type { CollectionBeforeOperationHook } from 'payload'
import { refuseFields } from '../../src/api/refuseFields.js'
import { isPlain } from '../../src/core/isPlain.js'
import type { OperationArgs } from '../../src/store/operationArgs.js'
import { ofAccounts, ofUploads, unknownFields } from '../../src/store/input/unknownFields.js'

/**
 * Refuses a body with fields that do not exist, by their names and in rows too. Otherwise a
 * misspelt field would be ignored silently, together with what somebody wanted to say. Code that
 * writes through Payload's Local API has types for that.
 */
export const guardFields: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const body: unknown = req.data
  const isBody = req.payloadAPI === 'REST' && !overrideAccess && isPlain(body)
  if (!isBody || !req.user || !['create', 'update'].includes(operation)) return args
  // Saves that hooks make beside the document have other data than the request.
  const { data }: OperationArgs = args
  const isOfRoute = collection.upload && req.routeParams?.collection === collection.slug
  if (data !== body && !isOfRoute) return args
  const further = [...(collection.auth ? ofAccounts : []), ...(collection.upload ? ofUploads : [])]
  const looking = { allLanguages: req.locale === 'all', blocks: req.payload.config.blocks }
  const unknown = unknownFields(collection.flattenedFields, body, looking, '', further)
  if (unknown.length) throw refuseFields(req, unknown)
  return args
}
