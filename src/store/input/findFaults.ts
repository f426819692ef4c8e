import type { FlattenedField, Payload } from 'payload'
import { isDate, isId, isNumeric } from './ids.js'
import { isPlain } from '../../core/isPlain.js'

/** That a field refers to another document. `path` is the field's, as `assignments.0.person`. */
export type Reference = { path: string; collection: string; id: unknown }
/** The paths of values that do not fit their fields, and what the other values refer to. */
export type ValueFaults = { paths: string[]; references: Reference[] }

const isAbsent = (value: unknown) => value === undefined || value === null || value === ''
const isText = (value: unknown) => typeof value === 'string' && !value.includes('\u0000')
const isTrueOrFalse = (value: unknown) =>
  typeof value === 'boolean' || value === 'true' || value === 'false'

const optionsOf = (options: readonly unknown[]) =>
  options.map((option) => (isPlain(option) ? option.value : option))

const manyOf = (many: boolean | undefined, value: unknown, fits: (each: unknown) => boolean) =>
  many && Array.isArray(value) ? value.every(fits) : fits(value)

/** The id in a reference: some send the whole document in its place. */
const idIn = (value: unknown) => (isPlain(value) && 'id' in value ? value.id : value)

function checkValue(
  payload: Payload,
  field: FlattenedField,
  value: unknown,
  path: string,
  found: ValueFaults,
): void {
  const note = (fits: boolean) => void (fits || found.paths.push(path))
  if (isAbsent(value)) return
  switch (field.type) {
    case 'text':
      return note(manyOf(field.hasMany, value, isText))
    case 'textarea':
    case 'email':
    case 'code':
      return note(isText(value))
    case 'number':
      return note(manyOf(field.hasMany, value, isNumeric))
    case 'checkbox':
      return note(isTrueOrFalse(value))
    case 'date':
      return note(isDate(value))
    case 'radio':
      return note(optionsOf(field.options).includes(value))
    case 'select':
      return note(manyOf(field.hasMany, value, (each) => optionsOf(field.options).includes(each)))
    case 'richText':
      return note(isPlain(value))
    case 'group':
    case 'tab':
      return isPlain(value)
        ? checkFields(payload, field.flattenedFields, value, `${path}.`, found)
        : note(false)
    case 'array':
      // The panel's form sends a list without rows as their number.
      if (!Array.isArray(value)) return note(value === 0)
      return value.forEach((row, index) => {
        const at = `${path}.${index}`
        if (
          !isPlain(row) ||
          !(isAbsent(row.id) || typeof row.id === 'string' || typeof row.id === 'number')
        )
          found.paths.push(at)
        else checkFields(payload, field.flattenedFields, row, `${at}.`, found)
      })
    case 'relationship':
    case 'upload': {
      const collection = field.relationTo
      if (Array.isArray(collection)) return
      for (const each of field.hasMany && Array.isArray(value) ? value : [value]) {
        if (isId(payload, collection, idIn(each)))
          found.references.push({ path, collection, id: idIn(each) })
        else note(false)
      }
      return
    }
    // The plugin has no fields of other types; those of an app are checked by Payload.
    default:
  }
}

function checkFields(
  payload: Payload,
  fields: FlattenedField[],
  data: Record<string, unknown>,
  prefix: string,
  found: ValueFaults,
): void {
  for (const field of fields)
    checkValue(payload, field, data[field.name], `${prefix}${field.name}`, found)
}

/**
 * Finds what does not fit the fields in the data of a write: a list where a text belongs, an id
 * that can be none. Payload checks no field of a draft, and the databases store such values or
 * fail.
 *
 * @example findFaults(payload, fields, { title: ['a', 'b'] }).paths // ['title']
 */
export function findFaults(
  payload: Payload,
  fields: FlattenedField[],
  data: Record<string, unknown>,
): ValueFaults {
  const found: ValueFaults = { paths: [], references: [] }
  checkFields(payload, fields, data, '', found)
  return { ...found, paths: [...new Set(found.paths)] }
}
