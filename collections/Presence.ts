import type { CollectionConfig } from 'payload'
import type { ResolvedOptions } from '../src/options.js'

const nobody = () => false

/** One row for each open Agenda tab: who has it, until when that holds (see src/store/together). No door but the store's own leads here. */
export const Presence = ({ presenceSlug }: ResolvedOptions): CollectionConfig => ({
  slug: presenceSlug,
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'event', type: 'text', required: true, index: true },
    { name: 'user', type: 'text', required: true },
    { name: 'unsaved', type: 'checkbox', defaultValue: false },
    { name: 'since', type: 'number', required: true },
    { name: 'until', type: 'number', required: true },
  ],
})
