import { memoize } from './memoize.js'

/** The region that a language without one follows for its dates: 25 June 2019, جوان. */
const usual: Readonly<Record<string, string>> = { en: 'en-GB', ar: 'ar-TN' }
let regions = usual

/**
 * Sets for this process from which region a language takes its dates, months and figures: `{ en:
 * 'en-US', ar: 'ar-EG' }`. Languages that are not named keep the usual one. Whoever starts (the
 * plugin, the panel) calls it before anything is worded.
 */
export function setRegions(own: Readonly<Record<string, string>> = {}): void {
  regions = { ...usual, ...own }
}

const canonical = memoize((code: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(code)[0]
  } catch {
    return undefined
  }
})

/**
 * The tag by which Intl knows a language, with the region that it follows here. English stands in
 * for a code that is no language tag.
 */
export const tagOf = (language: string): string =>
  canonical(regions[language] ?? language) ?? tagOf('en')

/**
 * A function of a language that remembers what it made for the language's tag: for formats of Intl,
 * which are slow to make.
 */
export function perTag<T>(make: (tag: string) => T): (language: string) => T {
  const made = memoize(make)
  return (language) => made(tagOf(language))
}

/**
 * The same tag with Western digits, in which times and dates are typed whatever the region writes.
 */
export const typedTagOf = perTag((tag) =>
  new Intl.Locale(tag, { numberingSystem: 'latn' }).toString(),
)

const listFor = perTag((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }))

/** “English, French and Arabic”, as a language writes it. */
export const listOf = (parts: readonly string[], language: string): string =>
  listFor(language).format(parts)

const hasArabicMarks = (language: string) => /^(ar|fa|ps|ur)(-|$)/.test(language)

/** The mark between parts that belong together but are no list: a name, a title, a city. */
export const commaOf = (language: string): string => (hasArabicMarks(language) ? '، ' : ', ')

/** The mark after a label. French puts a no-break space before it. */
export const colonOf = (language: string): string => (/^fr(-|$)/.test(language) ? '\u00a0: ' : ': ')

/** The mark between several such groups in a row. */
export const semicolonOf = (language: string): string => (hasArabicMarks(language) ? '؛ ' : '; ')

const marksOfQuotes: Record<string, readonly [string, string]> = {
  ar: ['«', '»'],
  es: ['«', '»'],
  fr: ['«\u00a0', '\u00a0»'],
}

/** A title within a sentence, in the marks of its language: “Lunch”, « Déjeuner », «Comida». */
export function quoted(text: string, language: string): string {
  const [before, after] = marksOfQuotes[language.split('-')[0] ?? ''] ?? ['“', '”']
  return `${before}${text}${after}`
}

const namesFor = {
  language: perTag((tag) => new Intl.DisplayNames([tag, 'en'], { type: 'language' })),
  region: perTag((tag) => new Intl.DisplayNames([tag, 'en'], { type: 'region' })),
}

/**
 * The name of a language or a country, in some language. The code itself where it is not known, or
 * is no code.
 */
export function nameOfCode(type: 'language' | 'region', code: string, language: string): string {
  try {
    // Intl has a name for no code at all: “root”.
    return (code && namesFor[type](language).of(code)) || code
  } catch {
    return code
  }
}

export const languageName = (code: string, language: string): string =>
  nameOfCode('language', code, language)

/**
 * Whether a language is written from right to left, by its BCP 47 tag: for files and mails, whose
 * languages need not be the site's.
 *
 * @example isRightToLeft('ar-TN') // true
 */
export const isRightToLeft = (language: string): boolean => /^(ar|fa|he|ur)(-|$)/i.test(language)
