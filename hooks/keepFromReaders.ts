import type { CollectionBeforeChangeHook } from 'payload'

/**
 * A line for the team only is never published, whoever asks for it and how: it stays a draft, or
 * becomes one again.
 */
export const keepFromReaders: CollectionBeforeChangeHook = ({ data }) =>
  data.teamOnly === true && data._status === 'published' ? { ...data, _status: 'draft' } : data
