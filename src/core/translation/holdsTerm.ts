import { tagOf } from '../phrases.js'

/** The endings that words of a language may have beyond their plain form. */
const endings: Record<string, readonly string[]> = {
  en: ['s', 'es', 'ed', 'ing'],
  fr: ['s', 'x', 'e', 'es'],
  es: ['s', 'es'],
  ar: ['ة', 'ات', 'ان', 'ين', 'ون', 'ية', 'ه', 'ها', 'هم', 'نا'],
}

/** Plurals that change the end of a word: city, cities; journal, journaux; vez, veces. */
const changes: Record<string, readonly [string, string][]> = {
  en: [['y', 'ies']],
  fr: [['al', 'aux']],
  es: [['z', 'ces']],
}

/** What Arabic writes before a word without a space: the article, "and", "with", "for". */
const before = /^(?:[وف]?(?:ال|بال|كال|لل))(?=\p{L}{3})/u

/** Languages without spaces between words. */
const unspaced = /^(?:ja|km|lo|my|th|zh)(?:-|$)/

const wordsIn = (text: string, language: string): string[] =>
  (
    text
      .normalize('NFC')
      .toLocaleLowerCase(tagOf(language))
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).map((word) => word.replace(before, ''))

function isForm(word: string, other: string, base: string): boolean {
  const [short, long] = word.length <= other.length ? [word, other] : [other, word]
  if (long.startsWith(short)) {
    const rest = long.slice(short.length)
    const known = endings[base]
    return rest === '' || (short.length > 2 && (known ? known.includes(rest) : rest.length <= 2))
  }
  return (changes[base] ?? []).some(
    ([one, many]) =>
      short.endsWith(one) && long === `${short.slice(0, short.length - one.length)}${many}`,
  )
}

/**
 * Whether a term of a glossary stands in a text of its language: as whole words, each as it is or
 * with another ending, not as a part of other words (`art` is not in `start`).
 */
export function holdsTerm(text: string, term: string, language: string): boolean {
  if (unspaced.test(language)) return text.includes(term)
  const [words, wanted] = [wordsIn(text, language), wordsIn(term, language)]
  const base = language.split('-')[0] ?? ''
  return (
    wanted.length > 0 &&
    words.some((_, at) => wanted.every((word, next) => isForm(words[at + next] ?? '', word, base)))
  )
}
