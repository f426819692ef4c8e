import { joined, wordsInOrder } from './foldName.js'

/** Alike letter by letter; but for case, accents, spelling and what parts words; but for the order of words too. */
type Likeness = 'folded' | 'same' | 'sameWords'

const asWritten = (name: string) => name.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** How alike two names are; undefined where they are two names. */
export function compareNames(a: string, b: string): Likeness | undefined {
  if (asWritten(a) === asWritten(b)) return 'same'
  const [one, other] = [joined(a), joined(b)]
  // Of marks alone nothing is left to compare.
  if (!one || !other) return undefined
  if (one === other) return 'folded'
  return one.length === other.length && wordsInOrder(a) === wordsInOrder(b) ? 'sameWords' : undefined
}
