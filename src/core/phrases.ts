/** What Intl takes for a language; English for a code that is no language tag. */
export function tagOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en'
  } catch {
    return 'en'
  }
}

/** “English, French and Arabic”, as a language writes it. */
export const listOf = (parts: readonly string[], language: string): string => new Intl.ListFormat(tagOf(language), { type: 'conjunction' }).format(parts)

const hasArabicMarks = (language: string) => /^(ar|fa|ps|ur)(-|$)/.test(language)

/** Between parts of one thing, which are no list: a name, a title, a city. */
export const commaOf = (language: string): string => (hasArabicMarks(language) ? '، ' : ', ')

/** Between such things in a row. */
export const semicolonOf = (language: string): string => (hasArabicMarks(language) ? '؛ ' : '; ')

/** The name of a language in another one; the code where it is not known. */
export function languageName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([tagOf(language), 'en'], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
