import { type ArrayField, type FieldHook, flattenAllFields } from 'payload'
import { matchList } from '../src/store/rows/matchLists.js'

/**
 * What a script sends for a list without anything in it; SQL would take it for the rows themselves.
 */
export const emptyList: FieldHook = ({ value }) => (value === null ? [] : value)

/**
 * The rows of a list that was sent are the stored ones where they can be known again, before
 * Payload matches them by their ids alone: without these the texts of all other languages would go.
 * A version that is restored brings its rows along.
 */
export const matchRows: FieldHook = ({ field, previousValue, req, value }) => {
  if (!Array.isArray(value) || value === previousValue || req.context.isRestoringVersion)
    return value
  return matchList(
    flattenAllFields({ cache: true, fields: (field as ArrayField).fields }),
    value,
    previousValue,
  )
}
