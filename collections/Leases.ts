import type { CollectionConfig } from 'payload'
import type { ResolvedOptions } from '../src/options.js'

const nobody = () => false

/** One row an event: who may write it now (see src/store/lease). No door but the store's own leads here. */
export const Leases = ({ leaseSlug }: ResolvedOptions): CollectionConfig => ({
  slug: leaseSlug,
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'token', type: 'number', required: true },
    { name: 'holder', type: 'text' },
    { name: 'until', type: 'number', required: true },
    // How often what readers see was changed, and in the directory by which documents (see src/store/compiled).
    { name: 'revision', type: 'number', defaultValue: 0 },
    { name: 'changes', type: 'json' },
  ],
})
