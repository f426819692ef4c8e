import type { CollectionBeforeChangeHook } from 'payload'

/**
 * Each save of a document is one revision more; what was sent for it is only where the editor
 * started.
 */
export const countRevision: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => ({
  ...data,
  revision: operation === 'create' ? 1 : (Number(originalDoc?.revision) || 0) + 1,
})
