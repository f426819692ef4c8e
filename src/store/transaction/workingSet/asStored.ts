import type { FlattenedField, Payload } from 'payload'
import { rowsIn } from '../../../core/isPlain.js'
import type { Doc } from '../../toAgenda.js'
import { adapterOf } from '../../gateway/adapter.js'

/** Whether the ids of a collection are numbers: on SQL they are, unless it has ids of its own. */
const hasNumbers = (payload: Payload, slug: string): boolean => {
  const own = payload.collections[slug]?.customIDType
  return own ? own === 'number' : adapterOf(payload).defaultIDType === 'number'
}

/** The fields that are stored; joins and virtual fields are worked out when they are read. */
const storedFields = (fields: FlattenedField[]): FlattenedField[] =>
  fields.filter((field) => field.type !== 'join' && !('virtual' in field && field.virtual))

const fieldsOf = ({ collections }: Payload, collection: string): FlattenedField[] =>
  storedFields(collections[collection]?.config.flattenedFields ?? [])

function valueOf(payload: Payload, field: FlattenedField, value: unknown): unknown {
  if (field.type === 'array' && Array.isArray(value))
    return rowsIn(value).map((row) => ({
      ...row,
      ...valuesOf(payload, storedFields(field.flattenedFields), row),
    }))
  if (
    (field.type === 'relationship' || field.type === 'upload') &&
    typeof field.relationTo === 'string' &&
    hasNumbers(payload, field.relationTo)
  ) {
    const number = (id: unknown) => (typeof id === 'string' && id !== '' ? Number(id) : id)
    return Array.isArray(value) ? value.map(number) : number(value)
  }
  return value
}

const valuesOf = (payload: Payload, fields: FlattenedField[], data: Doc): Doc =>
  Object.fromEntries(
    fields.flatMap((field) =>
      field.name in data ? [[field.name, valueOf(payload, field, data[field.name])]] : [],
    ),
  )

/**
 * A document as an SQL database would give it back after it was written: ids of other documents are
 * numbers, and fields that are not stored are left out. The values are copies.
 *
 * @returns undefined where a field is missing in `data`: only the database knows what is in it
 * @example
 * asStored(payload, 'sessions', { title: { en: 'Talk' }, place: '12', … })
 * // { title: { en: 'Talk' }, place: 12, … }
 */
export function asStored(payload: Payload, collection: string, data: Doc): Doc | undefined {
  const fields = fieldsOf(payload, collection)
  if (fields.some(({ name }) => data[name] === undefined && name !== 'id')) return undefined
  return structuredClone({
    ...('id' in data ? { id: data.id } : {}),
    ...valuesOf(payload, fields, data),
  })
}
