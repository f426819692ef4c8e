import type { Field } from 'payload'
import { keyField, namesField } from '../../src/store/names/searched.js'

/** Of a field that the store alone writes and asks for. */
export const unseen = {
  hidden: true,
  admin: {
    hidden: true,
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
    disableGroupBy: true,
  },
  access: { read: () => false },
}

/**
 * What a document is found by, and what that is made of: a hook's alone to write, and for queries
 * of the store alone.
 */
export const searchKeyFields = (): Field[] => [
  { name: keyField, type: 'text', index: true, ...unseen },
  { name: namesField, type: 'json', ...unseen },
]
