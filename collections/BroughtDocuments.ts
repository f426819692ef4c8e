import type { ResolvedOptions } from '../src/options.js'
import { hiddenRows } from './fields/hiddenRows.js'

/**
 * One row for each event that was made from documents: newer documents are compared with these (see
 * src/store/brought).
 */
export const BroughtDocuments = ({ documentSlug }: ResolvedOptions) =>
  hiddenRows(documentSlug, [
    // The id of the event.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'packed', type: 'textarea', required: true },
  ])
