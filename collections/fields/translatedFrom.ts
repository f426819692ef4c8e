import type { JSONField } from 'payload'
import { factsField } from '../../src/store/translation/storedFacts.js'

/**
 * What the texts of a document read when its other languages were written (see
 * src/core/translation). Only a hook writes it, and only the store reads it. Without the rule on
 * reading, the comparison of versions would show an empty line for it.
 */
export const translatedFromField = (): JSONField => ({
  name: factsField,
  type: 'json',
  hidden: true,
  admin: {
    hidden: true,
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
    disableGroupBy: true,
  },
  access: { read: () => false },
})
