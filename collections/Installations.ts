import type { ResolvedOptions } from '../src/options.js'
import { hiddenRows } from './fields/hiddenRows.js'

/**
 * A single row: the name by which this database calls itself in identifiers, made once (see
 * src/store/installation.ts).
 */
export const Installations = ({ installationSlug }: ResolvedOptions) =>
  hiddenRows(installationSlug, [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'identity', type: 'text', required: true },
  ])
