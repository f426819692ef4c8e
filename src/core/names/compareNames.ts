import { nameWords } from './foldName.js'

/**
 * Alike letter by letter; but for case, accents, spelling and what parts words; but for the order
 * of words too.
 */
type Likeness = 'folded' | 'same' | 'sameWords'

/** A name in all the ways in which it is compared. */
export type Forms = { written: string; folded: string; joined: string; inOrder: string }

export function formsOf(name: string): Forms {
  const words = nameWords(name)
  return {
    written: name.normalize('NFC').replace(/\s+/gu, ' ').trim(),
    folded: words.join(' '),
    joined: words.join(''),
    inOrder: words.toSorted().join(' '),
  }
}

export function compareForms(a: Forms, b: Forms): Likeness | undefined {
  if (a.written === b.written) return 'same'
  // Of marks alone nothing is left to compare.
  if (!a.joined || !b.joined) return undefined
  return a.joined === b.joined ? 'folded' : a.inOrder === b.inOrder ? 'sameWords' : undefined
}

/** How alike two names are; undefined where they are two names. */
export const compareNames = (a: string, b: string): Likeness | undefined =>
  compareForms(formsOf(a), formsOf(b))
