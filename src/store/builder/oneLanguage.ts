import { isPlain } from '../../core/isPlain.js'
import { sameValue } from '../../core/sameValue.js'
import type { Doc } from '../toAgenda.js'

const isByLanguage = (value: unknown, languages: readonly string[]) =>
  isPlain(value) && Object.keys(value).every((key) => languages.includes(key))

/**
 * A value that was read in all languages as one of them has it. What that language does not say is
 * null: nothing is taken from another one.
 *
 * @example inOneLanguage({ title: { en: 'Roads', fr: 'Routes' } }, 'fr', ['en', 'fr']) // { title: 'Routes' }
 */
export function inOneLanguage(
  value: unknown,
  language: string,
  languages: readonly string[],
): unknown {
  if (Array.isArray(value)) return value.map((each) => inOneLanguage(each, language, languages))
  if (!isPlain(value)) return value
  if (isByLanguage(value, languages)) return value[language] ?? null
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, inOneLanguage(each, language, languages)]),
  )
}

/** The words that a value has in one language, each by where it stands: rows by their ids. */
function wordsAt(
  value: unknown,
  language: string,
  languages: readonly string[],
  at = '',
): [string, unknown][] {
  if (Array.isArray(value))
    return value.flatMap((row) =>
      isPlain(row) ? wordsAt(row, language, languages, `${at}/${String(row.id)}`) : [],
    )
  if (!isPlain(value)) return []
  if (isByLanguage(value, languages)) return value[language] ? [[at, value[language]]] : []
  return Object.entries(value).flatMap(([key, each]) =>
    wordsAt(each, language, languages, `${at}/${key}`),
  )
}

/**
 * Those of the fields whose words in one language are other ones in two states of a document, which
 * were read in all languages. What all languages share is no difference.
 */
export const fieldsReworded = (
  fields: readonly string[],
  [now, before]: readonly [Doc, Doc],
  language: string,
  languages: readonly string[],
): string[] =>
  fields.filter((name) => {
    const [a, b] = [now, before].map((doc) =>
      Object.fromEntries(wordsAt(doc[name], language, languages)),
    )
    return !sameValue(a, b)
  })
