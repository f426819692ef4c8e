import type { ResolvedOptions } from '../src/options.js'
import { hiddenRows } from './fields/hiddenRows.js'

/**
 * One row for each text that a release served; releases that served the same share it (see
 * src/store/releases/storedBodies.ts).
 */
export const ReleaseBodies = ({ bodySlug }: ResolvedOptions) =>
  hiddenRows(bodySlug, [
    // The event, and a hash of the text.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'event', type: 'text', required: true, index: true },
    // The key of the text from which this one is stored as a difference; absent where it is whole.
    { name: 'base', type: 'text' },
    { name: 'packed', type: 'textarea', required: true },
  ])
