import { compareNames } from './compareNames.js'
import { foldName, nameWords } from './foldName.js'

/** Something with a name, and what else it is called (in another language, by its acronym). */
type Named = { name: string; also?: readonly string[] }

const startsAWord = (name: string, word: string) => name.startsWith(word) || name.includes(` ${word}`)

/** The lower the better; undefined where a name has not all words of what is looked for. */
function rankOf(name: string, query: string, words: readonly string[]): number | undefined {
  const likeness = compareNames(name, query)
  if (likeness) return ['same', 'folded', 'sameWords'].indexOf(likeness)
  if (!words.length) return undefined
  const folded = foldName(name)
  if (folded.startsWith(words.join(' '))) return 3
  if (words.every((word) => startsAWord(folded, word))) return 4
  const whole = folded.replaceAll(' ', '')
  return words.every((word) => whole.includes(word)) ? 5 : undefined
}

/**
 * The entries that a text can mean, the likeliest first: of exactly this name, then of this name but for accents,
 * spelling or order, then those where it begins the name, begins words of it, is part of it. Equal ones stay in their
 * order; none for an empty text.
 */
export function bestMatches<T extends Named>(query: string, entries: readonly T[]): T[] {
  if (!query.trim()) return []
  const words = nameWords(query)
  return entries
    .flatMap((entry) => {
      const ranks = [entry.name, ...(entry.also ?? [])].flatMap((name) => rankOf(name, query, words) ?? [])
      return ranks.length ? [{ entry, rank: Math.min(...ranks) }] : []
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry)
}
