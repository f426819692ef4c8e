import { joined } from '../../names/foldName.js'

/**
 * A set of words in the form in which they are compared. A word with a hyphen is one without it
 * (`porte-parole`: `porteparole`).
 */
export const setOf = (words: string) => new Set(words.split('|').map(joined))
