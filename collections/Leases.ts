import type { ResolvedOptions } from '../src/options.js'
import { hiddenRows } from './fields/hiddenRows.js'

/** One row for each event: who may write it at this moment (see src/store/transaction/lease). */
export const Leases = ({ leaseSlug }: ResolvedOptions) =>
  hiddenRows(leaseSlug, [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'token', type: 'number', required: true },
    { name: 'holder', type: 'text' },
    { name: 'until', type: 'number', required: true },
    // How often something that readers see was changed; and for the directory, which documents were
    // changed (see src/store/compiled).
    { name: 'revision', type: 'number', defaultValue: 0 },
    { name: 'changes', type: 'json' },
  ])
