import { keepSlugFree } from '../../hooks/keepSlugs.js'
import { text } from './fields.js'

/**
 * The event's name in addresses: made from its title, and the editor may change it. A copy gets a
 * new one rather than Payload's "- Copy".
 */
export const slugField = () =>
  text('slug', {
    unique: true,
    index: true,
    hint: 'slug',
    hooks: { beforeDuplicate: [({ value }): unknown => value], beforeValidate: [keepSlugFree] },
  })
