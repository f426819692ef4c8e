import { type SQL, sql } from '@payloadcms/db-sqlite/drizzle'

export type Compare = (column: never, value: unknown) => SQL
type Operators = Record<string, Compare>

/** What was searched for, between the signs that Payload puts around it. */
const searched = /^%(.*)%$/su

const escaped = (words: string) => words.replace(/[\\%_]/g, '\\$&')

/**
 * `like` and `contains` of words that somebody typed: `%` and `_` in them are these signs, as they are on MongoDB. Patterns of
 * Payload's own, which have them inside, stay patterns.
 */
export function escapePatterns(operators: Operators): Operators {
  const comparing =
    (compare: Compare): Compare =>
    (column, value) => {
      const [, words] = (typeof value === 'string' && searched.exec(value)) || []
      return words === undefined || !/[\\%_]/.test(words)
        ? compare(column, value)
        : sql`${compare(column, `%${escaped(words)}%`)} escape '\\'`
    }
  return {
    ...operators,
    like: comparing(operators.like!),
    contains: comparing(operators.contains!),
  }
}
