import { wordsIn } from './translation/wordsIn.js'

/**
 * How many characters a text may have: a title, a name or a line; an address; a text of paragraphs,
 * without its formatting.
 */
export const lengths = { text: 500, address: 2_000, long: 100_000 }

/**
 * The number of characters as people count: an emoji or a rare letter, for which JavaScript needs
 * two units of memory, is one.
 */
const charactersIn = (text: string): number => [...text].length

/**
 * The length of a text that is longer than allowed. Undefined for all other texts, and for what is
 * no text.
 */
export function tooLong(value: unknown, longest: number): number | undefined {
  const words = typeof value === 'string' ? value : wordsIn(value)
  // A text never has more characters than units, so most texts need no counting.
  if (words.length <= longest) return undefined
  const length = charactersIn(words)
  return length > longest ? length : undefined
}
