import type { ResolvedOptions } from '../src/options.js'
import { hiddenRows } from './fields/hiddenRows.js'

/** One row an event: who may write it now (see src/store/transaction/lease). */
export const Leases = ({ leaseSlug }: ResolvedOptions) =>
  hiddenRows(leaseSlug, [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'token', type: 'number', required: true },
    { name: 'holder', type: 'text' },
    { name: 'until', type: 'number', required: true },
    // How often what readers see was changed, and in the directory by which documents (see
    // src/store/compiled).
    { name: 'revision', type: 'number', defaultValue: 0 },
    { name: 'changes', type: 'json' },
  ])
