import type { CollectionBeforeChangeHook } from 'payload'

/**
 * Never publishes a line that is for the team only, whoever asks for it and how: it stays a draft,
 * or becomes one again.
 */
export const keepFromReaders: CollectionBeforeChangeHook = ({ data }) =>
  data.teamOnly === true && data._status === 'published' ? { ...data, _status: 'draft' } : data
