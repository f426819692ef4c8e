import { randomBytes } from 'node:crypto'
import type { CollectionSlug, PayloadRequest } from 'payload'
import {
  compareEntries,
  type Choices,
  mergedFields,
  type MergeLine,
  unknownChoices,
} from '../../core/merging/mergeEntries.js'
import { fieldsIn } from '../../core/isPlain.js'
import type { Id } from '../../core/types.js'
import { aside, documentsOf } from '../gateway/documents.js'
import { languagesOf } from '../compiled/languages.js'
import { slugOf } from '../optionsOf.js'
import { idOf } from '../../core/ids.js'
import type { Doc } from '../toAgenda.js'
import type { Pair } from './findMoves.js'
import { type Entries, notMerged } from './loadPair.js'
import { type EntryField, mergeFields } from './mergeFields.js'
import type { MergeKey } from '../collectionKeys.js'

export type Comparison = { fields: EntryField[]; lines: MergeLine[]; changed: Doc }

/**
 * Drops references of a place to itself: if one of the two places lay within the other, the result
 * lies within neither.
 */
function withoutSelf(
  changed: Doc,
  { fields, own, kept, pair }: { fields: EntryField[]; own: CollectionSlug; kept: Doc; pair: Pair },
): Doc {
  const self = new Set([pair.keep, pair.remove].map(String))
  const looped = fields.filter(
    ({ name, list, field }) =>
      !list &&
      field.type === 'relationship' &&
      field.relationTo === own &&
      self.has(String(idOf(name in changed ? changed[name] : kept[name]))),
  )
  return { ...changed, ...Object.fromEntries(looped.map(({ name }) => [name, null])) }
}

/** What both entries hold, what stays of it, and which fields of the kept entry change. */
export async function compareFields(
  req: PayloadRequest,
  key: MergeKey,
  pair: Pair,
  { keep, remove }: Entries,
  choices?: Choices,
): Promise<Comparison> {
  const own = slugOf(req.payload, key)
  const fields = await mergeFields(req, own)
  const languages = languagesOf(req.payload).map(({ code }) => code)
  const unknown = unknownChoices(fields, languages, choices)
  if (unknown.length) throw notMerged('badChoice', { unknown })
  const lines = compareEntries(fields, [keep, remove], languages, choices)
  return {
    fields,
    lines,
    changed: withoutSelf(mergedFields(fields, [keep, remove], lines), {
      fields,
      own,
      kept: keep,
      pair,
    }),
  }
}

/** New ids for the rows that come from the other entry: the same ids in every language. */
const withIds = (rows: unknown[]): unknown[] =>
  rows.map((row) =>
    typeof row === 'object' && row !== null && !('id' in row)
      ? { ...row, id: randomBytes(12).toString('hex') }
      : row,
  )

const isByLanguage = (value: unknown, languages: readonly string[]): value is Doc =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length > 0 &&
  Object.keys(value).every((key) => languages.includes(key))

/** The values of rows and groups in one language. */
function inLanguage(value: unknown, language: string, languages: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => inLanguage(each, language, languages))
  if (typeof value !== 'object' || value === null || 'root' in value) return value
  if (isByLanguage(value, languages)) return value[language] ?? null
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, inLanguage(inner, language, languages)]),
  )
}

const holdsTexts = (value: unknown, languages: readonly string[]): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (isByLanguage(value, languages) ||
    Object.values(value).some((inner) => holdsTexts(inner, languages)))

/**
 * Saves the kept entry in each language in which something changes, through Payload and as its
 * editors do.
 */
export async function writeEntry(
  req: PayloadRequest,
  key: MergeKey,
  id: Id,
  { fields, changed }: Comparison,
): Promise<void> {
  const collection = slugOf(req.payload, key)
  const codes = languagesOf(req.payload).map(({ code }) => code)
  const languages = [req.locale, ...codes].filter(
    (code, index, all): code is string =>
      typeof code === 'string' && codes.includes(code) && all.indexOf(code) === index,
  )
  const whole = new Map(
    fields
      .filter(({ name, localized }) => name in changed && !localized)
      .map(({ name }) => {
        const value = changed[name]
        return [name, Array.isArray(value) ? withIds(value) : value]
      }),
  )
  for (const [index, language] of languages.entries()) {
    const texts = fields
      .filter(({ name, localized }) => localized && name in changed)
      .flatMap(({ name }): [string, unknown][] => {
        const value = fieldsIn(changed[name])[language]
        return value === undefined || value === null ? [] : [[name, value]]
      })
    const others = [...whole]
      .filter(([, value]) => index === 0 || (Array.isArray(value) && holdsTexts(value, codes)))
      .map(([name, value]): [string, unknown] => [name, inLanguage(value, language, codes)])
    const data = Object.fromEntries([...texts, ...others])
    if (!Object.keys(data).length) continue
    await documentsOf(req.payload).update({
      collection,
      id,
      data,
      locale: language,
      fallbackLocale: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req: aside(req),
    })
  }
}
