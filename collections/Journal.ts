import type { CollectionConfig } from 'payload'
import type { ResolvedOptions } from '../src/options.js'

const nobody = () => false

/**
 * How the writes of a save that is under way are taken back, where the database has no transactions; empty at all other
 * times (see src/store/journal). No door but the store's own leads here.
 */
export const Journal = ({ journalSlug }: ResolvedOptions): CollectionConfig => ({
  slug: journalSlug,
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, index: true },
    { name: 'step', type: 'number', required: true },
    { name: 'record', type: 'textarea', required: true },
  ],
})
