import type { CollectionConfig, Field } from 'payload'

const nobody = () => false

/**
 * Rows that the store keeps for itself: no screen shows them, and no door but the store's own leads
 * to them.
 */
export const hiddenRows = (slug: string, fields: Field[]): CollectionConfig => ({
  slug,
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  fields,
})
