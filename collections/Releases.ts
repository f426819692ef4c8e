import type { ResolvedOptions } from '../src/options.js'
import { hiddenRows } from './fields/hiddenRows.js'

/**
 * One row for each publication of an agenda; it never changes afterwards (see src/store/releases).
 */
export const Releases = ({ releaseSlug }: ResolvedOptions) =>
  hiddenRows(releaseSlug, [
    // Event and number: two publications at once cannot both be the third.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'event', type: 'text', required: true, index: true },
    { name: 'number', type: 'number', required: true },
    { name: 'publishedAt', type: 'text', required: true },
    // Who published it. The name is kept as it was then, since accounts may go.
    { name: 'author', type: 'text' },
    { name: 'authorName', type: 'text' },
    { name: 'notes', type: 'json' },
    { name: 'changes', type: 'json' },
    { name: 'languages', type: 'json' },
    // The numbers that readers have seen, by session, so that the number of a session that is gone
    // is not given to another.
    { name: 'numbers', type: 'json' },
    { name: 'state', type: 'number', required: true },
    // By language, the keys of the texts that it served (ReleaseBodies).
    { name: 'bodyKeys', type: 'json' },
    // Releases from before there were keys hold the texts themselves.
    { name: 'bodies', type: 'json' },
  ])
