import { joined, foldName, nameWords } from './foldName.js'

/** What parts the names in a key: no name has it, so nothing is found across two. */
const between = ' | '

/** No key is longer: a database compares it as a whole. */
const longest = 1000

/**
 * What a document is found by: its names in all languages (and whatever else it is called) as they are compared, each
 * also without what parts its words. Empty where there are none.
 */
export function searchKey(names: readonly unknown[]): string {
  const written = names.filter((name): name is string => typeof name === 'string')
  const ways = new Set(written.flatMap((name) => [foldName(name), joined(name)]))
  return [...ways].filter(Boolean).join(between).slice(0, longest)
}

/** What a key must hold, each somewhere, to be found by a text; none where there is nothing to look for. */
export const searchWords = (text: string): string[] => [...new Set(nameWords(text))]
