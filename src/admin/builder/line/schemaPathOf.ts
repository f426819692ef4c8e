import type { Field, TabAsField } from 'payload'
import { getFieldPaths } from 'payload/shared'

/** Payload counts a tab as a field in paths. */
type AnyField = Field | TabAsField

type Within = { fields: readonly AnyField[]; index?: string; path: string }

const nested = (field: AnyField): readonly AnyField[] =>
  field.type === 'tabs'
    ? field.tabs.map((tab): TabAsField => ({ ...tab, type: 'tab' }))
    : 'fields' in field && !('name' in field)
      ? field.fields
      : []

/**
 * Where Payload has a field of a collection in its map of fields: in whatever tab or row a host has
 * put it. Undefined where there is none of that name.
 */
export function schemaPathOf(name: string, { fields, index, path }: Within): string | undefined {
  for (const [at, field] of fields.entries()) {
    const { indexPath, schemaPath } = getFieldPaths({
      field,
      index: at,
      parentIndexPath: index ?? '',
      parentSchemaPath: path,
    })
    if ('name' in field && field.name === name) return schemaPath
    const found = schemaPathOf(name, { fields: nested(field), index: indexPath, path: schemaPath })
    if (found) return found
  }
  return undefined
}
