import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Ends the restoration of a version with its request. Payload marks such a request and never takes
 * the mark back: a save that follows in the same request (a second mutation) would lose every field
 * that it does not send, as a restored version may.
 */
export const endRestoration: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation === 'create' || operation === 'update') && req.context.isRestoringVersion)
    req.context.isRestoringVersion = false
  return args
}
