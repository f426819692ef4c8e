/**
 * A text as it stands in a regular expression that finds it and nothing else.
 *
 * @example
 * literalPattern('a.b') // 'a\\.b'
 */
export const literalPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
