import type { CollectionConfig } from 'payload'
import type { ResolvedOptions } from '../src/options.js'

const nobody = () => false

/** One row for each event and language: the published agenda as it was last compiled (see src/store/compiled). */
export const CompiledAgendas = ({ compiledSlug }: ResolvedOptions): CollectionConfig => ({
  slug: compiledSlug,
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'version', type: 'text', required: true },
    { name: 'state', type: 'number', required: true },
    { name: 'event', type: 'number', required: true },
    { name: 'directory', type: 'number', required: true },
    { name: 'references', type: 'json' },
    { name: 'body', type: 'textarea' },
  ],
})
