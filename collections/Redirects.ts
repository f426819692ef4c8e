import type { ResolvedOptions } from '../src/options.js'
import { hiddenRows } from './fields/hiddenRows.js'

/**
 * One row for each person, organisation or place that was merged into another one: where it went
 * (see src/store/merging); for each slug by which readers know or knew an event
 * (src/store/formerSlugs.ts); and for a while, for each that was made in the builder, by the name
 * that the builder had for it.
 */
export const Redirects = ({ redirectSlug }: ResolvedOptions) =>
  hiddenRows(redirectSlug, [
    // Collection and id: `people:12`; or `slug:` and an event's; or `new:` and a name.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    // The same of what it was merged into, by whatever way: a second merge moves it on.
    { name: 'to', type: 'text', required: true, index: true },
    { name: 'by', type: 'text' },
    { name: 'at', type: 'text', required: true },
  ])
