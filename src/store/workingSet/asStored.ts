import type { FlattenedField, Payload } from 'payload'
import type { Doc } from '../toAgenda.js'

/** Whether the ids of a collection are numbers, as SQL has them unless a collection names its own. */
const hasNumbers = ({ collections, db }: Payload, slug: string): boolean => {
  const own = collections[slug as keyof typeof collections]?.customIDType
  return own ? own === 'number' : db.defaultIDType === 'number'
}

function valueOf(payload: Payload, field: FlattenedField, value: unknown): unknown {
  if (value === undefined) return field.type === 'array' || ('hasMany' in field && field.hasMany) ? [] : 'localized' in field && field.localized ? {} : null
  if (field.type === 'array' && Array.isArray(value)) return value.map((row) => fieldsOf(payload, field.flattenedFields, row as Doc))
  if ((field.type === 'relationship' || field.type === 'upload') && typeof field.relationTo === 'string' && hasNumbers(payload, field.relationTo)) {
    const number = (id: unknown) => (typeof id === 'string' && id !== '' ? Number(id) : id)
    return Array.isArray(value) ? value.map(number) : number(value)
  }
  return value
}

const fieldsOf = (payload: Payload, fields: FlattenedField[], data: Doc): Doc => ({
  ...data,
  ...Object.fromEntries(fields.flatMap((field) => (field.type === 'join' || ('virtual' in field && field.virtual) ? [] : [[field.name, valueOf(payload, field, data[field.name])]]))),
})

/**
 * A document as it would be read back from a database with tables after it was written: what is absent is empty, ids of
 * what it refers to are numbers, what is only worked out on reading is not there.
 *
 * @example asStored(payload, 'sessions', { id: 3, place: '12' }) // { id: 3, place: 12, track: null, links: [], … }
 */
export function asStored(payload: Payload, collection: string, data: Doc): Doc {
  const fields = payload.collections[collection]?.config.flattenedFields ?? []
  const virtual = new Set(fields.flatMap((field) => ('virtual' in field && field.virtual) || field.type === 'join' ? [field.name] : []))
  return structuredClone(Object.fromEntries(Object.entries(fieldsOf(payload, fields, data)).filter(([name]) => !virtual.has(name))))
}
