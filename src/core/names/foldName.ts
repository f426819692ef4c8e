import { foldLetters } from './foldLetters.js'

const apostrophes = /['’‘‛`ʼʻʾʿʽ′]/gu

const lettersOf = (name: string) =>
  foldLetters(name.replaceAll('´', '’')).replace(apostrophes, '').normalize('NFC')

/**
 * The words of a name in the form in which they are compared. An apostrophe does not separate words
 * (`O’Brien`), any other mark does (`al-Rashid`).
 */
export const nameWords = (name: string): string[] =>
  lettersOf(name).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

/**
 * A name in the form in which it is compared: folded, with one space between words. Titles (`Dr`)
 * are part of it.
 */
export const foldName = (name: string): string => nameWords(name).join(' ')

/**
 * A name without what separates its words, so that `عبد الله` and `عبدالله`, `Jean-Pierre` and
 * `Jeanpierre` are the same.
 */
export const joined = (name: string): string => nameWords(name).join('')
