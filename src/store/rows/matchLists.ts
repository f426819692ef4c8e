import type { FlattenedField } from 'payload'
import { fieldsIn } from '../../core/isPlain.js'
import { type Row, withKnownIds } from '../../core/rows/index.js'
import { rowFieldsOf } from './rowFields.js'

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const rowsIn = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : [])

/** The rows of one list that were sent, with the ids of the stored rows that they are. */
export const matchList = (fields: FlattenedField[], sent: unknown[], stored: unknown): unknown[] =>
  sent.every(isRow) ? withKnownIds(sent, rowsIn(stored), rowFieldsOf(fields)) : sent

/**
 * A document that was sent, in whose lists (and in lists within them) rows have the ids of the
 * stored rows that they are.
 */
export function matchLists(fields: FlattenedField[], sent: Row, stored: Row): Row {
  const matched = { ...sent }
  for (const field of fields) {
    const value = sent[field.name]
    if ((field.type === 'group' || field.type === 'tab') && isRow(value)) {
      matched[field.name] = matchLists(field.flattenedFields, value, fieldsIn(stored[field.name]))
    }
    if (field.type !== 'array' || !Array.isArray(value)) continue
    const before = new Map(rowsIn(stored[field.name]).map((row) => [row.id, row]))
    const rows = matchList(field.flattenedFields, value, stored[field.name])
    matched[field.name] = rows.map((row) =>
      isRow(row) ? matchLists(field.flattenedFields, row, before.get(row.id) ?? {}) : row,
    )
  }
  return matched
}
