import type { Doc } from '../toAgenda.js'
import { searchKey } from '../../core/names/index.js'

/**
 * What documents are called, in which their lists are searched; the first is the name that Payload
 * shows.
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
export const searchedKeys = Object.keys(searched) as SearchedKey[]
export const isSearched = (key: string): key is SearchedKey => Object.hasOwn(searched, key)

/**
 * The fields in which a document holds its key, and the names by language that the key is made of.
 */
export const keyField = 'searchKey'
export const namesField = 'searchNames'

export type NamesIn = Record<string, string[]>

/** Of a document without a name: else it would look like one whose key was never made. */
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

/** Names as a document held them; undefined where it holds none yet. */
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

/** What a document holds of its names. */
export const withNames = (names: NamesIn) => ({
  [namesField]: names,
  [keyField]: searchKey(Object.values(names).flat()) || noName,
})
