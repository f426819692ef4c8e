import type { FieldHook } from 'payload'
import { slugOf } from '../../src/core/slug.js'
import { text } from './fields.js'

const makeSlug: FieldHook = ({ value, data, originalDoc, operation }) => {
  const given = typeof value === 'string' ? slugOf(value) : ''
  if (given) return given
  if (originalDoc?.slug && operation === 'update') return originalDoc.slug
  // Never null or '': a unique index takes those for values.
  return (typeof data?.title === 'string' && slugOf(data.title)) || undefined
}

/** The event's name in addresses: made from its title, and the editor's to change. */
export const slugField = () =>
  text('slug', { unique: true, index: true, hint: 'slug', hooks: { beforeValidate: [makeSlug] } })
