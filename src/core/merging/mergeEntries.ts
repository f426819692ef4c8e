import { fieldsIn, isPlain } from '../isPlain.js'
import { sameValue } from '../sameValue.js'
import { isSameText } from '../translation/wordsIn.js'
import { type Doc, isEmpty } from './fillEmpty.js'

/**
 * A field of the directory. A localised field has a value in each language; the rows or values of a
 * list can be joined.
 */
export type MergeField = { name: string; localized: boolean; list: boolean }

export type Side = 'keep' | 'remove'
/** For each address (`name/fr`, `photo`), which of the two entries gives the value that stays. */
export type Choices = Readonly<Record<string, Side>>

/**
 * What both entries hold in one field, or in one language of it. `joined` is the list of all rows
 * of both, where both are kept.
 */
export type MergeLine = {
  address: string
  field: string
  language?: string
  kept: unknown
  removed: unknown
  state: 'differ' | 'joined' | 'one' | 'same'
  stays: Side
}

const addressOf = (field: string, language?: string) =>
  language === undefined ? field : `${field}/${language}`
const inLanguage = (value: unknown, language: string | undefined) =>
  language === undefined ? value : fieldsIn(value)[language]

/** The addresses among the choices at which there is no field, or no such language. */
export function unknownChoices(
  fields: readonly MergeField[],
  languages: readonly string[],
  choices: Choices = {},
): string[] {
  const known = new Set(
    fields.flatMap(({ name, localized }) =>
      localized ? languages.map((language) => addressOf(name, language)) : [addressOf(name)],
    ),
  )
  return Object.keys(choices).filter((address) => !known.has(address))
}

const ids = new Set(['id'])
const isSame = (a: unknown, b: unknown) =>
  (isEmpty(a) && isEmpty(b)) ||
  sameValue(a, b, ids) ||
  (isPlain(a) && 'root' in a && isSameText(a, b))

/**
 * Compares two entries of the directory: what each holds, and which value stays. That is the chosen
 * one, or else the value of the entry that is kept, or else the only one there is.
 */
export function compareEntries(
  fields: readonly MergeField[],
  [kept, removed]: readonly [Doc, Doc],
  languages: readonly string[],
  choices: Choices = {},
): MergeLine[] {
  return fields.flatMap(({ name, localized, list }) =>
    (localized ? languages : [undefined]).flatMap((language): MergeLine[] => {
      const [one, other] = [inLanguage(kept[name], language), inLanguage(removed[name], language)]
      if (isEmpty(one) && isEmpty(other)) return []
      const address = addressOf(name, language)
      const state = isSame(one, other)
        ? 'same'
        : isEmpty(one) || isEmpty(other)
          ? 'one'
          : list && !localized
            ? 'joined'
            : 'differ'
      const stays =
        state === 'same' || state === 'joined'
          ? 'keep'
          : (choices[address] ?? (isEmpty(one) ? 'remove' : 'keep'))
      return [
        {
          address,
          field: name,
          ...(language === undefined ? {} : { language }),
          kept: one,
          removed: other,
          state,
          stays,
        },
      ]
    }),
  )
}

const without = (row: unknown): unknown => {
  if (!isPlain(row)) return row
  const { id: _, ...rest } = row
  return rest
}

/**
 * All rows of two lists, each once. Rows that come from the second are new here, so they get new
 * ids.
 */
function joined(one: unknown, other: unknown): unknown[] {
  const all: unknown[] = Array.isArray(one) ? [...one] : []
  const others: unknown[] = Array.isArray(other) ? other : []
  for (const row of others)
    if (!all.some((each) => isSame(without(each), without(row)))) all.push(without(row))
  return all
}

/**
 * The fields of the kept entry that change, with their new values; localised ones with all their
 * languages.
 */
export function mergedFields(
  fields: readonly MergeField[],
  [kept, removed]: readonly [Doc, Doc],
  lines: readonly MergeLine[],
): Doc {
  const changed: Doc = {}
  for (const { name, localized } of fields) {
    const own = lines.filter(({ field }) => field === name)
    const taken = own.filter(({ stays, state }) => stays === 'remove' && state !== 'same')
    if (own.some(({ state }) => state === 'joined')) {
      const all = joined(kept[name], removed[name])
      if (!isSame(all, kept[name])) changed[name] = all
    } else if (taken.length && !localized)
      changed[name] = Array.isArray(removed[name]) ? joined([], removed[name]) : removed[name]
    else if (taken.length)
      changed[name] = {
        ...fieldsIn(kept[name]),
        ...Object.fromEntries(taken.map(({ language, removed: value }) => [language, value])),
      }
  }
  return changed
}
