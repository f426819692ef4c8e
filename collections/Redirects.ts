import type { ResolvedOptions } from '../src/options.js'
import { hiddenRows } from './fields/hiddenRows.js'

/**
 * One row for each person, organisation or place that was merged into another one: which one that
 * is (see src/store/merging). One for each slug by which readers know or knew an event
 * (src/store/formerSlugs.ts). And, for a while, one for each newcomer that was made in the builder,
 * under the name that the builder gave it.
 */
export const Redirects = ({ redirectSlug }: ResolvedOptions) =>
  hiddenRows(redirectSlug, [
    // `people:12`, a collection and an id; or `slug:` and the slug of an event; or `new:` and a
    // name.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    // Collection and id of the document to which it leads in the end: when that is merged into
    // another one, this changes too.
    { name: 'to', type: 'text', required: true, index: true },
    { name: 'by', type: 'text' },
    { name: 'at', type: 'text', required: true },
  ])
