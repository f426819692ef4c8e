import { tagOf } from '../../core/phrases.js'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/**
 * Codes of regions that are no countries or territories of ISO 3166-1: exceptional reservations,
 * groups, placeholders.
 */
const others = new Set([
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'QO',
  'TA',
  'UN',
  'XA',
  'XB',
  'ZZ',
])

/** Every country by its two letters and its name in a language, sorted as that language sorts. */
export function countries(language: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([tagOf(language), 'en'], { type: 'region', fallback: 'none' })
  return (
    letters
      .flatMap((first) => letters.map((second) => first + second))
      // A code that is out of use stands for another one (SU for RU): it would name that country
      // twice.
      .filter((code) => !others.has(code) && new Intl.Locale(`und-${code}`).region === code)
      .map((value) => ({ value, label: names.of(value) ?? '' }))
      .filter(({ label }) => label)
      .sort((a, b) => a.label.localeCompare(b.label, tagOf(language)))
  )
}
