import type { FlattenedField } from 'payload'
import { isPlain } from '../../core/isPlain.js'

function emptied(field: FlattenedField, value: unknown): unknown {
  // `null` for a group means that each of its fields is emptied.
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

/** Dates that Payload sets: they cannot be emptied. */
const kept = new Set(['createdAt', 'updatedAt'])

/**
 * The same data with `null` for a group replaced by a group whose fields are all `null`: databases
 * fail where a group is `null`. For lists this is done elsewhere
 * (collections/fields/withListHooks.ts).
 */
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
