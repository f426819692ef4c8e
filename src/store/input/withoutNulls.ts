import type { FlattenedField } from 'payload'
import { isPlain } from './ids.js'

function emptied(field: FlattenedField, value: unknown): unknown {
  // Nothing for a group is nothing for each of its fields.
  if (value === null && field.type === 'group')
    return withoutNulls(
      field.flattenedFields,
      Object.fromEntries(field.flattenedFields.map(({ name }) => [name, null])),
    )
  if (field.type === 'array' && Array.isArray(value))
    return value.map((row) => (isPlain(row) ? withoutNulls(field.flattenedFields, row) : row))
  return (field.type === 'group' || field.type === 'tab') && isPlain(value)
    ? withoutNulls(field.flattenedFields, value)
    : value
}

/** Every document has these, and nobody takes them away. */
const kept = new Set(['createdAt', 'updatedAt'])

/** Data in which `null` for a group is one of nothing: databases take it for no value at all, and fail over it. Lists see to theirs (collections/fields/withListHooks.ts). */
export function withoutNulls(
  fields: FlattenedField[],
  data: Record<string, unknown>,
): Record<string, unknown> {
  const given = Object.entries(data).filter(
    ([name, value]) => !kept.has(name) || (value !== null && value !== ''),
  )
  const of = new Map(fields.map((field) => [field.name, field]))
  return Object.fromEntries(
    given.map(([name, value]) => [name, of.has(name) ? emptied(of.get(name)!, value) : value]),
  )
}
