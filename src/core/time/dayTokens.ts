import { foldLetters } from '../names/index.js'
import { names } from './dayNames.js'
import { westernDigits } from './writtenTimes.js'

/** A word or a number of a text, with where it stands. */
export type Token = { word: string; number?: number; from: number; to: number }

const ordinalEnd = /^(?:st|nd|rd|th|er|re|ro|º|ª|°|o|e|ème)$/i

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: found, index } of westernDigits(text).matchAll(
    /\d+|[\p{L}\p{M}ـ]+|[^\s\p{L}\p{M}\d]/gu,
  )) {
    const last = tokens.at(-1)
    if (last?.number !== undefined && last.to === index && ordinalEnd.test(found)) {
      last.to += found.length
      continue
    }
    const word = /\p{L}/u.test(found) ? foldLetters(found) : found.replace(/[\u2010\u2011]/, '-')
    // Months of two words (كانون الثاني) are one token.
    const both = last ? `${last.word} ${word}` : ''
    if (last && names().months.has(both))
      Object.assign(last, { word: both, to: index + found.length })
    else
      tokens.push({
        word,
        ...(/^\d+$/.test(found) ? { number: Number(found) } : {}),
        from: index,
        to: index + found.length,
      })
  }
  return tokens
}

export const fillers = new Set([
  'of',
  'de',
  'del',
  'd',
  '’',
  "'",
  '/',
  'the',
  'le',
  'el',
  'du',
  'den',
  'من',
  'شهر',
  '.',
  ',',
  '،',
  '(',
  'les',
  'los',
])
export const joins = new Set([
  '-',
  '–',
  '—',
  '&',
  'and',
  'et',
  'y',
  'au',
  'al',
  'to',
  'a',
  'و',
  'e',
  '/',
  ',',
  '،',
  'الي',
  'حتي',
  'until',
  '+',
  'till',
])
export const isDayNumber = ({ number, to, from }: Token) =>
  number !== undefined && number >= 1 && number <= 31 && to - from <= 4
export const isYear = ({ number, from, to }: Token) =>
  number !== undefined && to - from === 4 && number >= 1900 && number < 2200
export const monthOf = ({ word }: Token) =>
  names().months.get(word) ?? names().months.get(word.replace(/^و(?=..)/, ''))
export const weekdayOf = ({ word }: Token) =>
  names().weekdays.get(word) ?? names().weekdays.get(word.replace(/^و(?=..)/, ''))
