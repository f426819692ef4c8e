import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import type { Shape, ShapeField } from '../../core/translation/index.js'

type Named = FlattenedField & {
  access?: { read?: unknown }
  hasMany?: boolean
  hidden?: boolean
  localized?: boolean
  virtual?: unknown
}

/** Whether a field is hidden from some readers: then it is no text of the agenda. */
const isPrivate = ({ access, hidden, virtual }: Named) => Boolean(hidden || virtual || access?.read)

function partOf(field: Named): ShapeField[] {
  if (isPrivate(field)) return []
  if (field.type === 'array' || field.type === 'group' || field.type === 'tab') {
    // If each language has rows of its own, these are no translations of one another.
    const inner = field.localized ? [] : shapeOfFields(field.flattenedFields)
    return inner.length
      ? [{ name: field.name, type: field.type === 'array' ? 'rows' : 'group', inner }]
      : []
  }
  if (!field.localized || field.hasMany) return []
  if (field.type === 'richText') return [{ name: field.name, type: 'rich' }]
  return field.type === 'text' || field.type === 'textarea'
    ? [{ name: field.name, type: 'text' }]
    : []
}

const shapeOfFields = (fields: FlattenedField[]): Shape => fields.flatMap(partOf)

const known = new WeakMap<FlattenedField[], Shape>()

/** Where the translatable texts of a collection are, in fields that the app adds too. */
export function shapeOf(payload: Payload, collection: CollectionSlug): Shape {
  const fields = payload.collections[collection]?.config.flattenedFields ?? []
  const shape = known.get(fields) ?? shapeOfFields(fields)
  known.set(fields, shape)
  return shape
}
