import type { CollectionConfig } from 'payload'
import { directoryHooks } from '../hooks/directoryHooks.js'
import type { ResolvedOptions } from '../src/options.js'
import { mediaAccess } from './access/agendaAccess.js'
import { group, say, text } from './fields/fields.js'
import { translatedFromField } from './fields/translatedFrom.js'

/** Images and documents. Scripts in disguise (SVG, HTML) are refused. */
export const Media = (options: ResolvedOptions): CollectionConfig => ({
  slug: options.slugs.media,
  labels: { singular: say('collections:mediaOne'), plural: say('collections:media') },
  admin: { group: group('directory'), useAsTitle: 'filename', description: say('hints:media') },
  access: mediaAccess(options),
  hooks: directoryHooks(options, 'media'),
  disableBulkDelete: true,
  upload: {
    staticDir: 'data/media',
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'application/pdf'],
  },
  fields: [text('alt', { localized: true, hint: 'alt' }), translatedFromField()],
})
