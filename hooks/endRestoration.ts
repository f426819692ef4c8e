import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Payload marks a request that restores a version and never takes the mark back: a save that
 * follows in the same request (a second mutation) would lose every field that it does not send, as
 * a version that is restored may.
 */
export const endRestoration: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation === 'create' || operation === 'update') && req.context.isRestoringVersion)
    req.context.isRestoringVersion = false
  return args
}
