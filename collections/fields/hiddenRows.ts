import type { CollectionConfig, Field } from 'payload'

const nobody = () => false

/**
 * A collection of rows that the store keeps for itself: no screen shows them, and only the store
 * can read or write them.
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
