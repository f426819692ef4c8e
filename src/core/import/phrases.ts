import { entriesOf } from '../keysOf.js'
import { foldLetters } from '../names/index.js'

/**
 * Phrases by their first word, the longest first. They are compared without accents and articles.
 */
export type Phrases<T extends string> = Map<string, { words: string[]; is: T }[]>

type Word = { folded: string; from: number; to: number }

const wordPattern = /[\p{L}\p{M}\p{Nd}ـ]+/gu

/**
 * The words of a text in the form in which they are compared, with their positions. `l’atelier` is
 * two words.
 */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    folded: foldLetters(word),
    from: index,
    to: index + word.length,
  }))
}

/** Arabic writes "the" and a word as one. */
const withoutArticle = (word: string) => word.replace(/^ال(?=..)/, '')

/**
 * Indexes phrases that are declared together: `{ chair: 'chair|chaired by' }`. Call it once for
 * each declaration.
 */
export function phrasesOf<T extends string>(declared: Readonly<Record<T, string>>): Phrases<T> {
  const all: Phrases<T> = new Map()
  for (const [is, phrases] of entriesOf(declared)) {
    for (const phrase of phrases.split('|')) {
      const words = wordsIn(phrase).map(({ folded }) => withoutArticle(folded))
      const [first] = words
      if (first !== undefined) all.set(first, [...(all.get(first) ?? []), { words, is }])
    }
  }
  for (const same of all.values()) same.sort((a, b) => b.words.length - a.words.length)
  return all
}

/** The longest phrase that begins at one of some words. */
export function phraseAt<T extends string>(
  words: readonly Word[],
  at: number,
  phrases: Phrases<T>,
): { is: T; words: number } | undefined {
  const first = words[at]
  const found =
    first &&
    phrases
      .get(withoutArticle(first.folded))
      ?.find(({ words: phrase }) =>
        phrase.every(
          (word, index) =>
            words[at + index] !== undefined && withoutArticle(words[at + index]!.folded) === word,
        ),
      )
  return found ? { is: found.is, words: found.words.length } : undefined
}
