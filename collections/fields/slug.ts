import type { FieldHook } from 'payload'
import { text } from './fields.js'

/** Lower-case words joined by hyphens; letters of every script stay, accents go. */
export const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)

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
