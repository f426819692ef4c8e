import { foldLetters } from './foldLetters.js'

const apostrophes = /['’‘‛`ʼʻʾʿʽ′]/gu

const lettersOf = (name: string) =>
  foldLetters(name.replaceAll('´', '’')).replace(apostrophes, '').normalize('NFC')

/**
 * The words of a name as they are compared: an apostrophe parts none (`O’Brien`), any other mark
 * does (`al-Rashid`).
 */
export const nameWords = (name: string): string[] =>
  lettersOf(name).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

/**
 * A name as it is compared: folded, its words parted by one space. Titles (`Dr`) are part of it.
 */
export const foldName = (name: string): string => nameWords(name).join(' ')

/** A name whatever parts its words (`عبد الله` and `عبدالله`, `Jean-Pierre` and `Jeanpierre`). */
export const joined = (name: string): string => nameWords(name).join('')
