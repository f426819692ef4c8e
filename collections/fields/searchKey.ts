import type { Field } from 'payload'
import { keyField, namesField } from '../../src/store/names/searched.js'

/** Settings of a field that only the store writes and asks for. */
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
 * The key by which a document is searched, and the names of which it is made. Only a hook writes
 * them, and only queries of the store ask for them.
 */
export const searchKeyFields = (): Field[] => [
  { name: keyField, type: 'text', index: true, ...unseen },
  { name: namesField, type: 'json', ...unseen },
]
