import { nameWords } from './foldName.js'

/**
 * How two names are alike: `same` letter by letter; `folded`, apart from case, accents, spelling
 * and marks between words; `sameWords`, apart from the order of words too.
 */
type Likeness = 'folded' | 'same' | 'sameWords'

/** A name in all the forms in which it is compared. */
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
  // Of a name of marks alone nothing is left to compare.
  if (!a.joined || !b.joined) return undefined
  return a.joined === b.joined ? 'folded' : a.inOrder === b.inOrder ? 'sameWords' : undefined
}

/** How alike two names are; undefined where they are different names. */
export const compareNames = (a: string, b: string): Likeness | undefined =>
  compareForms(formsOf(a), formsOf(b))
