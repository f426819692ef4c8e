import type { Violation } from './types.js'

/**
 * Names, which differ from language to language and say nothing of when or where; what they name
 * stands there by its id.
 */
const named = /^(title\d|person|place|who)$/

/**
 * What a violation speaks of, as one text: the same as long as that is the same, so that what
 * somebody read and accepted stays read. Another time, another line or another field makes another
 * key; a corrected title does not.
 */
export function violationKey({ rule, at, params }: Violation): string {
  const sides = at.map(({ session, path }) => `${session ?? 'event'}.${path}`).sort()
  const values = Object.entries(params)
    .flatMap(([name, value]) => (named.test(name) ? [] : [`${name}=${value}`]))
    .sort()
  return [rule, sides.join(','), values.join(',')].join('|')
}
