import type { Violation } from './types.js'

/**
 * Values of a message that are names. They differ from language to language and say nothing of when
 * or where, and what they name is in the key by its id already: so they are left out of it.
 */
const named = /^(title\d|person|place|who)$/

/**
 * What a violation speaks of, as one text. While that text stays the same, advice that somebody
 * read and accepted stays accepted. Another time, line or field makes another key; a corrected
 * title does not.
 */
export function violationKey({ rule, at, params }: Violation): string {
  const sides = at.map(({ session, path }) => `${session ?? 'event'}.${path}`).sort()
  const values = Object.entries(params)
    .flatMap(([name, value]) => (named.test(name) ? [] : [`${name}=${value}`]))
    .sort()
  return [rule, sides.join(','), values.join(',')].join('|')
}
