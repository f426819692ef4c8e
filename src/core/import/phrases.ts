import { foldLetters } from '../names/index.js'

/** Phrases that a text may begin with, the longest first, compared without accents, points and apostrophes. */
export type Phrases<T extends string> = { words: string[]; is: T }[]

type Word = { folded: string; from: number; to: number }

const wordPattern = /[\p{L}\p{M}\p{Nd}ـ]+/gu
const isWord = (text: string) => foldLetters(text)

/** The words of a text as they are compared, with where they stand. `M.C.` is one word, and `l’atelier` two. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({ folded: isWord(word), from: index, to: index + word.length }))
}

const remembered = new WeakMap<Readonly<Record<string, string>>, Phrases<string>>()

/** Phrases of words that are declared together: `{ chair: 'chair|chaired by' }`. */
export function phrasesOf<T extends string>(declared: Readonly<Record<T, string>>): Phrases<T> {
  const known = remembered.get(declared)
  if (known) return known as Phrases<T>
  const all = (Object.entries(declared) as [T, string][])
    .flatMap(([is, words]) => words.split('|').map((phrase) => ({ words: wordsIn(phrase).map(({ folded }) => folded), is })))
    .filter(({ words }) => words.length)
    .sort((a, b) => b.words.length - a.words.length)
  remembered.set(declared, all)
  return all
}

const withoutArticle = (word: string) => word.replace(/^ال(?=..)/, '')
const sameWord = (a: string, b: string) => a === b || withoutArticle(a) === withoutArticle(b)

/** The longest phrase with which some words go on from one of them. */
export function phraseAt<T extends string>(words: readonly Word[], at: number, phrases: Phrases<T>): { is: T; words: number } | undefined {
  const found = phrases.find(({ words: phrase }) => phrase.every((word, index) => words[at + index] !== undefined && sameWord(words[at + index]!.folded, word)))
  return found ? { is: found.is, words: found.words.length } : undefined
}
