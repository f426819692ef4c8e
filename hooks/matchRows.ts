import { type FieldHook, flattenAllFields } from 'payload'
import { matchList } from '../src/store/rows/matchLists.js'

/**
 * Turns the `null` that a script sends for an empty list into one; SQL would take it for the rows
 * themselves.
 */
export const emptyList: FieldHook = ({ value }) => (value === null ? [] : value)

/**
 * Gives the rows that were sent the ids of the stored rows that they are, as far as they can be
 * recognised. Payload matches rows by ids alone, so without these the texts in all other languages
 * would be lost. A restored version brings its own rows.
 */
export const matchRows: FieldHook = ({ field, previousValue, req, value }) => {
  if (!Array.isArray(value) || value === previousValue || req.context.isRestoringVersion)
    return value
  if (field.type !== 'array') return value
  return matchList(flattenAllFields({ cache: true, fields: field.fields }), value, previousValue)
}
