import { type SQL, sql } from '@payloadcms/db-sqlite/drizzle'

/** An operator of Payload's SQL adapters: the condition that compares a column with a value. */
export type Compare = (column: never, value: unknown) => SQL
type Operators = Record<string, Compare>

/** The words that were searched for, between the `%` that Payload puts around them. */
const searched = /^%(.*)%$/su

const escaped = (words: string) => words.replace(/[\\%_]/g, '\\$&')

/**
 * Changes the operators `like` and `contains` so that `%` and `_` in the words that somebody typed
 * stand for themselves, as on MongoDB, and not for any signs. A value that Payload has not put
 * between two `%` is left as it is.
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
