import { foldName, joined, nameWords } from './foldName.js'

/** What parts the names in a key: no name has it, so nothing is found across two. */
const between = ' | '

/**
 * No key is longer: what is more than a third of a page of its index is refused by Postgres,
 * whatever the letters.
 */
const longest = 850

/** Of a longer name (the title of a session) nobody leaves out the spaces. */
const longestJoined = 60

/**
 * What a document is found by: its names in all languages (and whatever else it is called) as they
 * are compared, each also without what parts its words. Where they are too long, each keeps its
 * share. Empty where there are none.
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
 * What a key must hold, each somewhere, to be found by a text; none where there is nothing to look
 * for.
 */
export const searchWords = (text: string): string[] => [...new Set(nameWords(text))]
