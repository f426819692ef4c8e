import type { Doc } from '../toAgenda.js'
import { isOneOf } from '../../core/isOneOf.js'
import { keysOf } from '../../core/keysOf.js'
import { searchKey } from '../../core/names/index.js'

/**
 * The fields with the names of documents, by which their lists are searched. The first is the name
 * that Payload shows.
 */
export const searched = {
  events: ['title', 'city'],
  sessions: ['title'],
  tracks: ['name'],
  people: ['name'],
  organisations: ['name', 'acronym'],
  places: ['name'],
} as const
export type SearchedKey = keyof typeof searched
export const searchedKeys = keysOf(searched)
export const isSearched = (key: string): key is SearchedKey => isOneOf(searchedKeys, key)

/**
 * The fields in which a document holds its key, and the names by language of which the key is made.
 */
export const keyField = 'searchKey'
export const namesField = 'searchNames'

export type NamesIn = Record<string, string[]>

/**
 * The key of a document without a name. It is not empty, since an empty key means that it was never
 * made.
 */
const noName = '|'

const isName = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** The names of a document as it is in one language. */
export const namesNow = (key: SearchedKey, doc: Doc): string[] =>
  searched[key].map((field) => doc[field]).filter(isName)

/** The names of a document as the database gives it, in all its languages. */
export function namesIn(key: SearchedKey, doc: Doc): NamesIn {
  const names: NamesIn = {}
  for (const field of searched[key]) {
    const value = doc[field]
    for (const [language, name] of Object.entries(
      value && typeof value === 'object' ? value : { '': value },
    )) {
      if (isName(name)) names[language] = [...(names[language] ?? []), name]
    }
  }
  return names
}

/** The names that a document holds beside its key; undefined where it holds none yet. */
export function heldNames(doc: Doc | undefined): NamesIn | undefined {
  const held = doc?.[namesField]
  if (!held || typeof held !== 'object' || Array.isArray(held)) return undefined
  return Object.fromEntries(
    Object.entries(held).map(([language, names]) => [
      language,
      (Array.isArray(names) ? names : []).filter(isName),
    ]),
  )
}

/** The fields of a document that hold its names and the key. */
export const withNames = (names: NamesIn) => ({
  [namesField]: names,
  [keyField]: searchKey(Object.values(names).flat()) || noName,
})
