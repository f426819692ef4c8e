import type { CollectionBeforeChangeHook } from 'payload'

/**
 * Counts each save of a document as one revision. The revision that was sent only says where the
 * editor started.
 */
export const countRevision: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => ({
  ...data,
  revision: operation === 'create' ? 1 : (Number(originalDoc?.revision) || 0) + 1,
})
