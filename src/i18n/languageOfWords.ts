import { kinds } from '../core/kinds.js'
import { roles } from '../core/roles.js'
import { agendaTranslations, spokenFor, textsIn, translationsHere, wordsGiven } from './index.js'

type Tree = { readonly [key: string]: unknown }

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null
const baseOf = (language: string) => language.split('-')[0] ?? ''

/** The texts of a tree, but for those in whose place `own` has one. */
export const leaves = (tree: Tree, own: Tree = {}): string[] =>
  Object.entries(tree).flatMap(([key, value]) => {
    const there = own[key]
    if (typeof value === 'string') return typeof there === 'string' ? [] : [value]
    return isTree(value) ? leaves(value, isTree(there) ? there : {}) : []
  })

/** Labels of kinds and roles that are not worded in a language: they are told in English. */
const labelsNotIn = (language: string): string[] =>
  [...Object.values(kinds), ...Object.values(roles)].flatMap(({ labels }) => {
    const known: Record<string, string | undefined> = labels
    return (known[language] ?? known[baseOf(language)]) || !known.en ? [] : [known.en]
  })

function findFallen(language: string): Set<string> {
  const spoken = spokenFor(language)
  const isSpoken = baseOf(spoken) === baseOf(language)
  // The plugin's own languages are complete.
  if (isSpoken && Object.hasOwn(agendaTranslations, baseOf(spoken))) return new Set()
  const own: Tree = (isSpoken && wordsGiven()[spoken]) || {}
  const kept = new Set(leaves(own))
  const all = [...leaves(textsIn(language), own), ...labelsNotIn(language)]
  return new Set(all.filter((text) => !kept.has(text)))
}

/** Made anew where other words are given. */
const known = new WeakMap<object, Map<string, Set<string>>>()

/**
 * The texts and labels of the interface that are told in English where they are asked for in this
 * language, since nobody has worded them in it. Values are not filled in.
 */
export function wordsInEnglish(language: string): ReadonlySet<string> {
  const here = translationsHere()
  const all = known.get(here) ?? new Map<string, Set<string>>()
  known.set(here, all)
  const fallen = all.get(language) ?? findFallen(language)
  all.set(language, fallen)
  return fallen
}

/**
 * The language of a text or label of the interface where that is not the language in which it was
 * asked for, since nobody has worded it there; undefined where it is.
 *
 * @example
 * languageOfWords('Session', 'pt') // 'en'
 */
export const languageOfWords = (text: string, language: string): string | undefined =>
  wordsInEnglish(language).has(text) ? 'en' : undefined
