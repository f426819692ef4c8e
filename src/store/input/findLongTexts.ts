import type { FlattenedField } from 'payload'
import { tooLong } from '../../core/lengths.js'
import { isPlain } from '../../core/isPlain.js'

/** A text that is longer than its field takes. */
export type LongText = { path: string; value: unknown; length: number; longest: number }

/** How long the texts of a field may be, as collections/fields/fields.ts declares it. */
function longestOf({ custom }: FlattenedField): number | undefined {
  const longest: unknown = custom?.longest
  return typeof longest === 'number' ? longest : undefined
}

function collect(
  fields: FlattenedField[],
  data: Record<string, unknown>,
  prefix: string,
  found: LongText[],
): void {
  for (const field of fields) {
    const value = data[field.name]
    const path = `${prefix}${field.name}`
    const longest = longestOf(field)
    if (longest !== undefined) {
      const length = Array.isArray(value)
        ? Math.max(0, ...value.map((each) => tooLong(each, longest) ?? 0))
        : tooLong(value, longest)
      if (length) found.push({ path, value, length, longest })
    } else if ('flattenedFields' in field && isPlain(value))
      collect(field.flattenedFields, value, `${path}.`, found)
    else if (field.type === 'array' && Array.isArray(value)) {
      value.forEach(
        (row, index) =>
          isPlain(row) && collect(field.flattenedFields, row, `${path}.${index}.`, found),
      )
    }
  }
}

/**
 * Finds the texts in the data of a save that are longer than their fields allow.
 *
 * @param data in the one language that is saved
 */
export function findLongTexts(fields: FlattenedField[], data: Record<string, unknown>): LongText[] {
  const found: LongText[] = []
  collect(fields, data, '', found)
  return found
}
