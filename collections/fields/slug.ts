import { keepSlugFree } from '../../hooks/keepSlugFree.js'
import { text } from './fields.js'

/**
 * The event's name in addresses: made from its title, and the editor's to change. A copy gets one
 * of its own, not Payload's "- Copy".
 */
export const slugField = () =>
  text('slug', {
    unique: true,
    index: true,
    hint: 'slug',
    hooks: { beforeDuplicate: [({ value }) => value as unknown], beforeValidate: [keepSlugFree] },
  })
