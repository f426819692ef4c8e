import { memoize } from './memoize.js'

/** What Intl takes for a language; English for a code that is no language tag. */
export function tagOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en'
  } catch {
    return 'en'
  }
}

const listFor = memoize((language) => new Intl.ListFormat(tagOf(language), { type: 'conjunction' }))

/** “English, French and Arabic”, as a language writes it. */
export const listOf = (parts: readonly string[], language: string): string =>
  listFor(language).format(parts)

const hasArabicMarks = (language: string) => /^(ar|fa|ps|ur)(-|$)/.test(language)

/** Between parts of one thing, which are no list: a name, a title, a city. */
export const commaOf = (language: string): string => (hasArabicMarks(language) ? '، ' : ', ')

/** Between such things in a row. */
export const semicolonOf = (language: string): string => (hasArabicMarks(language) ? '؛ ' : '; ')

const namesFor = {
  language: memoize(
    (language) => new Intl.DisplayNames([tagOf(language), 'en'], { type: 'language' }),
  ),
  region: memoize((language) => new Intl.DisplayNames([tagOf(language), 'en'], { type: 'region' })),
}

/** The name of a language or a country in a language; the code itself where it is not known, or none at all. */
export function nameOfCode(type: 'language' | 'region', code: string, language: string): string {
  try {
    return namesFor[type](language).of(code) ?? code
  } catch {
    return code
  }
}

export const languageName = (code: string, language: string): string =>
  nameOfCode('language', code, language)
