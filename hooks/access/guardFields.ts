import type { CollectionBeforeOperationHook } from 'payload'
import { refuseFields } from '../../src/api/refuseFields.js'
import { isPlain } from '../../src/core/isPlain.js'
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
  const isBody = req.payloadAPI === 'REST' && !overrideAccess && isPlain(req.data)
  if (!isBody || !req.user || !['create', 'update'].includes(operation)) return args
  // Saves that hooks make beside the document have other data than the request.
  const { data } = args as { data?: unknown }
  const isOfRoute = collection.upload && req.routeParams?.collection === collection.slug
  if (data !== req.data && !isOfRoute) return args
  const further = [...(collection.auth ? ofAccounts : []), ...(collection.upload ? ofUploads : [])]
  const looking = { allLanguages: req.locale === 'all', blocks: req.payload.config.blocks }
  const unknown = unknownFields(
    collection.flattenedFields,
    req.data as Record<string, unknown>,
    looking,
    '',
    further,
  )
  if (unknown.length) throw refuseFields(req, unknown)
  return args
}
