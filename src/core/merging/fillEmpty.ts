import { isBlank } from '../translation/wordsIn.js'
import { isPlain } from '../isPlain.js'

export type Doc = Record<string, unknown>

/** Whether a value says nothing: no value, no words, no language with any, no rows. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  if (!isPlain(value)) return false
  return 'root' in value ? isBlank(value) : Object.values(value).every(isEmpty)
}

/** A value, or the other one where it is empty. A localised text is filled language by language. */
export function fillEmpty(value: unknown, other: unknown): unknown {
  if (isEmpty(value)) return isEmpty(other) ? value : other
  if (!isPlain(value) || !isPlain(other) || 'root' in value || 'id' in value) return value
  return Object.fromEntries(
    [...new Set([...Object.keys(value), ...Object.keys(other)])].map((key) => [
      key,
      fillEmpty(value[key], other[key]),
    ]),
  )
}
