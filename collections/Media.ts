import type { CollectionConfig } from 'payload'
import { describeImage, forgetImage, prepareImage } from '../hooks/prepareImage.js'
import { directoryHooks } from '../hooks/directoryHooks.js'
import type { ResolvedOptions } from '../src/options.js'
import { mediaAccess } from './access/agendaAccess.js'
import { group, say, text } from './fields/fields.js'
import { imageSizes } from '../src/store/imageSizes.js'
import { translatedFromField } from './fields/translatedFrom.js'

const mediaHooks = (options: ResolvedOptions): CollectionConfig['hooks'] => {
  const {
    beforeChange = [],
    beforeOperation = [],
    beforeValidate = [],
    ...hooks
  } = directoryHooks(options, 'media') ?? {}
  return {
    ...hooks,
    beforeOperation: [prepareImage, ...beforeOperation],
    beforeValidate: [describeImage, ...beforeValidate],
    beforeChange: [...beforeChange, forgetImage],
  }
}

/** Images and documents. Scripts in disguise (SVG, HTML) are refused. */
export const Media = (options: ResolvedOptions): CollectionConfig => ({
  slug: options.slugs.media,
  labels: { singular: say('collections:mediaOne'), plural: say('collections:media') },
  admin: { group: group('directory'), useAsTitle: 'filename', description: say('hints:media') },
  access: mediaAccess(options),
  hooks: mediaHooks(options),
  disableBulkDelete: true,
  upload: {
    staticDir: 'data/media',
    imageSizes,
    adminThumbnail: 'thumbnail',
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'application/pdf'],
  },
  fields: [text('alt', { localized: true, hint: 'alt' }), translatedFromField()],
})
