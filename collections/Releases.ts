import type { CollectionConfig } from 'payload'
import type { ResolvedOptions } from '../src/options.js'

const nobody = () => false

/** One row a publication of an agenda, never changed after (see src/store/releases). No door but the store's own leads here. */
export const Releases = ({ releaseSlug }: ResolvedOptions): CollectionConfig => ({
  slug: releaseSlug,
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    // Event and number: two publications at once cannot both be the third.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'event', type: 'text', required: true, index: true },
    { name: 'number', type: 'number', required: true },
    { name: 'publishedAt', type: 'text', required: true },
    // Who published it; the name as it was then, since accounts go.
    { name: 'author', type: 'text' },
    { name: 'authorName', type: 'text' },
    { name: 'notes', type: 'json' },
    { name: 'changes', type: 'json' },
    { name: 'languages', type: 'json' },
    { name: 'state', type: 'number', required: true },
    { name: 'bodies', type: 'json' },
  ],
})
