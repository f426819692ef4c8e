import type { Payload } from 'payload'
import type { Id } from '../../core/types.js'
import { adapterOf } from '../gateway/adapter.js'

/** Whether it is an id as an object of the MongoDB driver. These come from the server itself. */
export const isObjectId = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'toHexString' in value &&
  typeof value.toHexString === 'function'

/**
 * Whether a value can be the id of a document of this collection: a whole number on SQL, 24
 * hexadecimal digits on MongoDB.
 */
export function isId(payload: Payload, collection: string, value: unknown): boolean {
  const type = payload.collections[collection]?.customIDType ?? adapterOf(payload).defaultIDType
  if (type === 'number')
    return /^\d{1,15}$/.test(
      typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '',
    )
  if (typeof value !== 'string') return isObjectId(value)
  return adapterOf(payload).name === 'mongoose'
    ? /^[0-9a-f]{24}$/i.test(value)
    : value.length > 0 && value.length < 100
}

/**
 * Turns an id that came as text, as in an address, into one of the type that this database has. A
 * text that is no id (`isId`) becomes one that no document has.
 *
 * @example idFrom(payload, '12') // 12 on SQLite and Postgres
 */
export const idFrom = (payload: Payload, given: Id): Id =>
  adapterOf(payload).defaultIDType === 'number' ? Number(given) : String(given)

/** Whether a value is a text, a number, or true or false. */
export const isScalar = (value: unknown): value is boolean | number | string =>
  ['boolean', 'number', 'string'].includes(typeof value)

/** Whether a value is a finite number, or a text that is one. */
export const isNumeric = (value: unknown) =>
  (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) &&
  Number.isFinite(Number(value))

/** Whether a value is a date, or a text or a number that can be read as one. */
export const isDate = (value: unknown) =>
  (isScalar(value) || value instanceof Date) &&
  typeof value !== 'boolean' &&
  !Number.isNaN(new Date(value).getTime())
