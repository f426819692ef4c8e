import { foldName, joined, nameWords } from './foldName.js'

/** Separates the names in a key. No name contains it, so nothing is found across two names. */
const between = ' | '

/**
 * The greatest length of a key, in characters: Postgres refuses a key of more than a third of a
 * page of its index, and this stays below in any script.
 */
const longest = 850

/**
 * A name longer than this (the title of a session) is not also kept without spaces: nobody leaves
 * them out there.
 */
const longestJoined = 60

/**
 * The text by which a document is found: its names in all languages, and whatever else it is
 * called, each in the form in which names are compared and once more without spaces. If they are
 * too long together, each keeps its share. Empty where there are no names.
 */
export function searchKey(names: readonly unknown[]): string {
  const folded = new Set(
    names
      .filter((name) => typeof name === 'string')
      .map(foldName)
      .filter(Boolean),
  )
  const share = Math.floor(longest / Math.max(folded.size, 1)) - between.length
  const short = [...folded].filter((name) => name.length <= longestJoined).map(joined)
  return [...new Set([...[...folded].map((name) => name.slice(0, share)), ...short])].reduce(
    (key, each) => {
      const next = key ? key + between + each : each
      return next.length > longest ? key : next
    },
    '',
  )
}

/**
 * The words that a key must contain, in any order, to be found by a text. Without words, nothing is
 * searched for.
 */
export const searchWords = (text: string): string[] => [...new Set(nameWords(text))]
