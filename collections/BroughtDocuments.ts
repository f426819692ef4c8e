import type { ResolvedOptions } from '../src/options.js'
import { hiddenRows } from './fields/hiddenRows.js'

/**
 * One row for each event that came from documents: what newer ones are compared with (see
 * src/store/brought).
 */
export const BroughtDocuments = ({ documentSlug }: ResolvedOptions) =>
  hiddenRows(documentSlug, [
    // The event.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'packed', type: 'textarea', required: true },
  ])
