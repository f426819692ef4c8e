import type { ResolvedOptions } from '../src/options.js'
import { hiddenRows } from './fields/hiddenRows.js'

/**
 * How the writes of a save that is under way are taken back, where the database has no
 * transactions; empty at all other times (see src/store/transaction/journal).
 */
export const Journal = ({ journalSlug }: ResolvedOptions) =>
  hiddenRows(journalSlug, [
    { name: 'key', type: 'text', required: true, index: true },
    { name: 'step', type: 'number', required: true },
    { name: 'record', type: 'textarea', required: true },
  ])
