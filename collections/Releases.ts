import type { ResolvedOptions } from '../src/options.js'
import { hiddenRows } from './fields/hiddenRows.js'

/** One row a publication of an agenda, never changed after (see src/store/releases). */
export const Releases = ({ releaseSlug }: ResolvedOptions) =>
  hiddenRows(releaseSlug, [
    // Event and number: two publications at once cannot both be the third.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'event', type: 'text', required: true, index: true },
    { name: 'number', type: 'number', required: true },
    { name: 'publishedAt', type: 'text', required: true },
    // Who published it; the name as it was then, since accounts go.
    { name: 'author', type: 'text' },
    { name: 'authorName', type: 'text' },
    { name: 'notes', type: 'json' },
    { name: 'changes', type: 'json' },
    { name: 'languages', type: 'json' },
    // That readers have seen, by session: what is gone keeps its number from others.
    { name: 'numbers', type: 'json' },
    { name: 'state', type: 'number', required: true },
    // By language: the keys of what it served (ReleaseBodies).
    { name: 'bodyKeys', type: 'json' },
    // Releases of an earlier time hold what they served themselves.
    { name: 'bodies', type: 'json' },
  ])
