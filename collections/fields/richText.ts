import type { RichTextField } from 'payload'
import { richText as validateRichText } from 'payload/shared'
import { guardRichText } from '../../hooks/guardRichText.js'
import { lengths } from '../../src/core/lengths.js'
import { say, written } from './fields.js'

/** Formatted text with the editor that the config sets. */
export const richText = (name: string): RichTextField => ({
  name,
  type: 'richText',
  label: say(`fields:${name}`),
  localized: true,
  hooks: { beforeValidate: [guardRichText] },
  ...written(lengths.long, validateRichText, {}),
})
