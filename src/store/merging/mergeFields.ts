import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import type { MergeField } from '../../core/merging/mergeEntries.js'

/**
 * A field of an entry. `field` is its config; `readable` tells whether this user may see its value.
 */
export type EntryField = MergeField & { field: FlattenedField; readable: boolean }

type Named = FlattenedField & {
  access?: { read?: (args: { req: PayloadRequest }) => unknown }
  hasMany?: boolean
  hidden?: boolean
  localized?: boolean
  virtual?: unknown
  admin?: { hidden?: unknown }
}

const counted = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt'])

/**
 * The fields of an entry that hold something of its own: neither counted, derived, nor listed from
 * elsewhere.
 */
export async function mergeFields(
  req: PayloadRequest,
  collection: CollectionSlug,
): Promise<EntryField[]> {
  const fields: EntryField[] = []
  const all: Named[] = req.payload.collections[collection]?.config.flattenedFields ?? []
  for (const field of all) {
    if (
      counted.has(field.name) ||
      field.hidden ||
      field.virtual ||
      field.type === 'join' ||
      field.admin?.hidden
    )
      continue
    const list = field.type === 'array' || Boolean(field.hasMany)
    const readable = field.access?.read ? Boolean(await field.access.read({ req })) : true
    fields.push({
      name: field.name,
      localized: Boolean(field.localized),
      list,
      field,
      readable,
    })
  }
  return fields
}
