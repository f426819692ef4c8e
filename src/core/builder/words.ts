import { foldLetters as fold } from '../names/index.js'

export { fold }

/** A word without its article or plural, so that `الافتتاح` is `افتتاح` and `workshops` a `workshop`. */
const stem = (word: string) => word.replace(/^ال(?=..)/, '').replace(/(?<=\p{Script=Latin}{3})s$/u, '')

/** The words of a text as they are compared; apostrophes part them (`l'ouverture`). */
export const wordsOf = (text: string): string[] => (fold(text).match(/[\p{L}\p{Nd}]+/gu) ?? []).map(stem)
