import type { ResolvedOptions } from '../src/options.js'
import { hiddenRows } from './fields/hiddenRows.js'

/**
 * One row for each text that a release served; releases that served the same share it (see
 * src/store/releases/storedBodies.ts).
 */
export const ReleaseBodies = ({ bodySlug }: ResolvedOptions) =>
  hiddenRows(bodySlug, [
    // The event and what the text is, as a hash.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'event', type: 'text', required: true, index: true },
    // The text that this one is told by; without one it is whole.
    { name: 'base', type: 'text' },
    { name: 'packed', type: 'textarea', required: true },
  ])
