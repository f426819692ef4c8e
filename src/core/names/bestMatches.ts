import { compareForms, type Forms, formsOf } from './compareNames.js'

/** Something with a name, and what else it is called (in another language, by its acronym). */
type Named = { name: string; also?: readonly string[] }

/**
 * Forms of names, remembered: while somebody types, the same entries are compared again and again.
 */
const remembered = new WeakMap<Named, Forms[]>()

function formsOfEntry(entry: Named): Forms[] {
  const forms = remembered.get(entry) ?? [entry.name, ...(entry.also ?? [])].map(formsOf)
  remembered.set(entry, forms)
  return forms
}

const ranks = ['same', 'folded', 'sameWords']
const startsAWord = (name: string, word: string) =>
  name.startsWith(word) || name.includes(` ${word}`)

/** How well a name matches, the lower the better; undefined where it lacks a word of the text. */
function rankOf(name: Forms, query: Forms, words: readonly string[]): number | undefined {
  const likeness = compareForms(name, query)
  if (likeness) return ranks.indexOf(likeness)
  if (!query.folded) return undefined
  if (name.folded.startsWith(query.folded)) return ranks.length
  if (words.every((word) => startsAWord(name.folded, word))) return ranks.length + 1
  return words.every((word) => name.joined.includes(word)) ? ranks.length + 2 : undefined
}

/**
 * The entries that a text can mean, the likeliest first: those of exactly this name, those that
 * differ in accents, spelling or order, then those of which the text begins the name, begins words,
 * or is any part. Equal ones stay in their order. An empty text means none.
 */
export function bestMatches<T extends Named>(text: string, entries: readonly T[]): T[] {
  if (!text.trim()) return []
  const query = formsOf(text)
  const words = query.folded.split(' ')
  return entries
    .flatMap((entry) => {
      const found = formsOfEntry(entry).flatMap((forms) => rankOf(forms, query, words) ?? [])
      return found.length ? [{ entry, rank: Math.min(...found) }] : []
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry)
}
