import type { CollectionBeforeOperationHook } from 'payload'
import { refuseFields } from '../../src/api/refuseFields.js'
import { isPlain } from '../../src/store/input/ids.js'
import { ofAccounts, ofUploads, unknownFields } from '../../src/store/input/unknownFields.js'

/**
 * A misspelt field of a body would be passed over in silence, with what somebody wanted to say. So
 * it is refused by its name, in rows too; code that writes through Payload's Local API has types
 * for that.
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
  // What hooks save beside the document has other data.
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
