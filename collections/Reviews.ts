import type { ResolvedOptions } from '../src/options.js'
import { hiddenRows } from './fields/hiddenRows.js'

/**
 * One row for each translation of an event whose review was asked for (see
 * src/store/translation/reviews.ts).
 */
export const Reviews = ({ reviewSlug }: ResolvedOptions) =>
  hiddenRows(reviewSlug, [
    // Event and language: a review is stored once, however often it is asked for.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'event', type: 'text', required: true, index: true },
    { name: 'language', type: 'text', required: true },
    { name: 'user', type: 'text', required: true },
    { name: 'note', type: 'text' },
    { name: 'askedAt', type: 'text', required: true },
  ])
