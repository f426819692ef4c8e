import type { CollectionConfig } from 'payload'
import { flattenTopLevelFields } from 'payload/shared'

/** Adds the fields whose names a collection does not have yet. */
export function withFields(collection: CollectionConfig, fields: CollectionConfig['fields']): CollectionConfig {
  const taken = new Set(flattenTopLevelFields(collection.fields).map((field) => ('name' in field ? field.name : undefined)))
  return { ...collection, fields: [...collection.fields, ...fields.filter((field) => !('name' in field) || !taken.has(field.name))] }
}
