import { wordsIn } from './translation/wordsIn.js'

/**
 * How many characters a text may have: a title, a name or a line; an address; a text of paragraphs,
 * without its formatting.
 */
export const lengths = { text: 500, address: 2_000, long: 100_000 }

/**
 * As people count: what is written with two units of memory (an emoji, a rare letter) is one
 * character.
 */
const charactersIn = (text: string): number => [...text].length

/**
 * How long a text is that is longer than it may be; undefined of all others, and of what is no
 * text.
 */
export function tooLong(value: unknown, longest: number): number | undefined {
  const words = typeof value === 'string' ? value : wordsIn(value)
  // There are never more characters than units: most texts need no counting.
  if (words.length <= longest) return undefined
  const length = charactersIn(words)
  return length > longest ? length : undefined
}
