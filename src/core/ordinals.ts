import { romanNumeral } from './numbering.js'
import { perTag } from './phrases.js'

const figuresFor = perTag((tag) => new Intl.NumberFormat(tag, { useGrouping: false }))

type Gender = 'feminine' | 'masculine'

const units: Record<Gender, string[]> = {
  feminine: [
    'الأولى',
    'الثانية',
    'الثالثة',
    'الرابعة',
    'الخامسة',
    'السادسة',
    'السابعة',
    'الثامنة',
    'التاسعة',
    'العاشرة',
  ],
  masculine: [
    'الأول',
    'الثاني',
    'الثالث',
    'الرابع',
    'الخامس',
    'السادس',
    'السابع',
    'الثامن',
    'التاسع',
    'العاشر',
  ],
}
/** The Arabic eleventh is not made from the first: الحادية عشرة. */
const eleven: Record<Gender, string> = { feminine: 'الحادية', masculine: 'الحادي' }
const teen: Record<Gender, string> = { feminine: 'عشرة', masculine: 'عشر' }
const lastInWords = 20

const isArabic = (language: string) => /^ar(-|$)/.test(language)

/** The Arabic ordinal of a number up to twenty, with its article. */
export function arabicOrdinal(number: number, gender: Gender): string | undefined {
  if (!Number.isInteger(number) || number < 1 || number > lastInWords) return undefined
  if (number === 20) return 'العشرون'
  if (number <= 10) return units[gender][number - 1]
  return `${number === 11 ? eleven[gender] : units[gender][number - 11]} ${teen[gender]}`
}

/** Nouns that end in a teh marbuta are feminine: جلسة. */
const genderOf = (noun: string): Gender => (noun.endsWith('ة') ? 'feminine' : 'masculine')

const isOneWord = (text: string) => !/\s/.test(text)
const withArticle = (noun: string) => (noun.startsWith('ال') ? noun : `ال${noun}`)

/**
 * The number of a session as agendas print it: III; in Arabic the ordinal that agrees with its
 * kind, الثالثة, and figures from 21 on, as one writes there. `kind` is the word for the kind in
 * this language.
 */
export function numberLabel(number: number, language: string, kind: string): string {
  if (!isArabic(language)) return romanNumeral(number)
  const word = isOneWord(kind) ? arabicOrdinal(number, genderOf(kind)) : undefined
  return word ?? figuresFor(language).format(number)
}

/** The kind with its number: “Session III”, « Séance III », “Sesión III”, “الجلسة الثالثة”. */
export function numberedKind(kind: string, number: number, language: string): string {
  const label = numberLabel(number, language, kind)
  return `${isArabic(language) && isOneWord(kind) ? withArticle(kind) : kind} ${label}`
}
