import type { RichTextField } from 'payload'
import { guardRichText } from '../../hooks/guardRichText.js'
import { say } from './fields.js'

/** Formatted text with the editor that the config sets. */
export const richText = (name: string): RichTextField => ({
  name,
  type: 'richText',
  label: say(`fields:${name}`),
  localized: true,
  hooks: { beforeValidate: [guardRichText] },
})
