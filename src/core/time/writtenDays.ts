import { foldLetters } from '../names/index.js'
import { dayNumber } from './dates.js'
import { westernDigits } from './written.js'

/** Days that a text names, as far as it says them. Weekdays count from Sunday (0), months from 1. */
export type WrittenDays = {
  days: number[]
  month?: number
  year?: number
  /** The month and year of the last day, where they differ from those of the first. */
  until?: { month: number; year?: number }
  weekday?: number
  /** Written in figures, and the first two could be turned round. */
  turnable?: true
  from: number
  to: number
}

/** English, French, Spanish, and Arabic as months are called in the Gulf and Egypt, the Levant, the Maghreb. */
const locales = ['en', 'fr', 'es', 'ar-EG', 'ar-LB', 'ar-TN', 'ar-MA', 'ar-DZ']
const shortened =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|janv|fevr|fev|avr|juil|ene|abr|ago|dic|set|setiembre'
const shortenedAs = [1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 10, 11, 12, 1, 2, 2, 4, 7, 1, 4, 8, 12, 9, 9]
/** Names that the locales of some systems leave out, as numbers of months. */
const further: [string, number][] = [
  ['جانفي', 1], ['فيفري', 2], ['مارس', 3], ['أفريل', 4], ['ماي', 5], ['جوان', 6], ['جويلية', 7], ['أوت', 8], ['سبتمبر', 9],
  ['يناير', 1], ['فبراير', 2], ['أبريل', 4], ['إبريل', 4], ['مايو', 5], ['يونيو', 6], ['يونيه', 6], ['يوليو', 7], ['يوليوز', 7], ['أغسطس', 8],
  ['غشت', 8], ['شتنبر', 9], ['نونبر', 11], ['دجنبر', 12], ['أكتوبر', 10], ['نوفمبر', 11], ['ديسمبر', 12],
  ['شباط', 2], ['آذار', 3], ['نيسان', 4], ['أيار', 5], ['حزيران', 6], ['تموز', 7], ['آب', 8], ['أيلول', 9],
  ['كانون الثاني', 1], ['تشرين الأول', 10], ['تشرين الثاني', 11], ['كانون الأول', 12], ['ماء', 0],
]

const namesOf = (count: number, part: 'month' | 'weekday', dateOf: (index: number) => number, width: 'long' | 'short' = 'long') =>
  locales.flatMap((locale) => {
    const format = new Intl.DateTimeFormat(locale, { [part]: width, timeZone: 'UTC', calendar: 'gregory' })
    return Array.from({ length: count }, (_, index): [string, number] => [foldLetters(format.format(dateOf(index))).replace('.', ''), index])
  })

type Names = { months: Map<string, number>; weekdays: Map<string, number> }
let remembered: Names | undefined

function names(): Names {
  remembered ??= {
    months: new Map([
      ...shortened.split('|').map((name, index): [string, number] => [name, shortenedAs[index] ?? 0]),
      ...namesOf(12, 'month', (index) => Date.UTC(2023, index, 1)).map(([name, index]): [string, number] => [name, index + 1]),
      ...further.filter(([, number]) => number > 0).map(([name, number]): [string, number] => [foldLetters(name), number]),
    ]),
    weekdays: new Map([
      ...namesOf(7, 'weekday', (index) => Date.UTC(2023, 0, 1 + index)),
      ...namesOf(7, 'weekday', (index) => Date.UTC(2023, 0, 1 + index), 'short').filter(([name]) => name.length > 2 && !['mar', 'jue', 'sab'].includes(name)),
      ...(['tues', 'weds', 'thur', 'thurs'] as const).map((name, index): [string, number] => [name, [2, 3, 4, 4][index] ?? 0]),
      ['mar', 2], ['jue', 4], ['الاتنين', 1], ['اتنين', 1], ['احد', 0], ['اثنين', 1], ['ثلاثاء', 2], ['اربعاء', 3], ['خميس', 4], ['جمعه', 5], ['سبت', 6], ['التلاتاء', 2],
    ]),
  }
  return remembered
}

/** A word or a number of a text, with where it stands. */
type Token = { word: string; number?: number; ordinal?: true; from: number; to: number }

const ordinalEnd = /^(?:st|nd|rd|th|er|re|ro|º|ª|°|o|e|ème)$/i

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: found, index } of westernDigits(text).matchAll(/\d+|[\p{L}\p{M}ـ]+|[^\s\p{L}\p{M}\d]/gu)) {
    const last = tokens.at(-1)
    if (last?.number !== undefined && last.to === index && ordinalEnd.test(found)) {
      last.to += found.length
      last.ordinal = true
      continue
    }
    const word = /\p{L}/u.test(found) ? foldLetters(found) : found.replace(/[\u2010\u2011]/, '-')
    // Months of two words (كانون الثاني) are one token.
    const both = last && last.to + 1 === index ? `${last.word} ${word}` : ''
    if (last && names().months.has(both)) Object.assign(last, { word: both, to: index + found.length })
    else tokens.push({ word, ...(/^\d+$/.test(found) ? { number: Number(found) } : {}), from: index, to: index + found.length })
  }
  return tokens
}

const fillers = new Set(['of', 'de', 'del', 'd', '’', "'", '/', 'the', 'le', 'el', 'du', 'den', 'من', 'شهر', '.', ',', '،', '(', 'les', 'los'])
const joins = new Set(['-', '–', '—', '‑', '&', 'and', 'et', 'y', 'au', 'al', 'to', 'a', 'و', 'e', '/', ',', '،', 'الي', 'حتي', 'until', '+', 'till'])
const isDayNumber = ({ number, to, from }: Token) => number !== undefined && number >= 1 && number <= 31 && to - from <= 4
const isYear = ({ number, from, to }: Token) => number !== undefined && to - from === 4 && number >= 1900 && number < 2200

const monthOf = ({ word }: Token) => names().months.get(word) ?? names().months.get(word.replace(/^و(?=..)/, ''))
const weekdayOf = ({ word }: Token) => names().weekdays.get(word) ?? names().weekdays.get(word.replace(/^و(?=..)/, ''))

/** Days before a month, from its nearest back: `14 – 15 September`, `8 et 9 avril`, `3, 4 and 5 May`. */
function daysBefore(tokens: Token[], month: number): { days: number[]; first: number } | undefined {
  let at = month - 1
  while (at >= 0 && fillers.has(tokens[at]!.word)) at -= 1
  const days: number[] = []
  let first = at
  while (at >= 0 && isDayNumber(tokens[at]!)) {
    days.unshift(tokens[at]!.number!)
    first = at
    let next = at - 1
    let [joined, named, dashed] = [false, false, false]
    while (next >= 0 && (joins.has(tokens[next]!.word) || weekdayOf(tokens[next]!) !== undefined || fillers.has(tokens[next]!.word))) {
      joined ||= joins.has(tokens[next]!.word) && tokens[next]!.word !== '/'
      named ||= weekdayOf(tokens[next]!) !== undefined
      dashed ||= /^[-–—]$/.test(tokens[next]!.word)
      next -= 1
    }
    // `Day 1 – Thursday 18 March` is one day.
    if (!joined || (named && dashed) || next < 0 || !isDayNumber(tokens[next]!) || tokens[next]!.number! >= tokens[at]!.number!) break
    at = next
  }
  return days.length ? { days, first } : undefined
}

/** Days after a month: `September 24`, `June 3–4`. */
function daysAfter(tokens: Token[], month: number): { days: number[]; last: number } | undefined {
  const first = tokens[month + 1]
  const at = first && (first.word === '.' || first.word === ',') ? month + 2 : month + 1
  if (!tokens[at] || !isDayNumber(tokens[at]!)) return undefined
  const [mark, second] = [tokens[at + 1], tokens[at + 2]]
  const range = mark && second && joins.has(mark.word) && !/^[,،]$/.test(mark.word) && isDayNumber(second) && second.number! > tokens[at]!.number! && second.to - second.from <= 2
  return range ? { days: [tokens[at]!.number!, second.number!], last: at + 2 } : { days: [tokens[at]!.number!], last: at }
}

function yearAfter(tokens: Token[], last: number): { year: number; at: number } | undefined {
  for (let at = last + 1; at <= last + 3 && at < tokens.length; at += 1) {
    if (isYear(tokens[at]!)) return { year: tokens[at]!.number!, at }
    if (!fillers.has(tokens[at]!.word)) return undefined
  }
  return undefined
}

function weekdayBefore(tokens: Token[], first: number): { weekday: number; at: number } | undefined {
  for (let at = first - 1; at >= Math.max(0, first - 3); at -= 1) {
    const weekday = weekdayOf(tokens[at]!)
    if (weekday !== undefined) return { weekday, at }
    if (!fillers.has(tokens[at]!.word)) return undefined
  }
  return undefined
}

const figures = /(?<![\d/.-])(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})([/.-])(\d{1,2})(?:\5(\d{4}|\d{2}))?)(?![\d/-]|\.\d)/g

/** Dates in figures: ISO, day first, or month first where nothing else is possible. A pair without a year needs a slash. */
function inFigures(text: string): WrittenDays[] {
  return [...westernDigits(text).matchAll(figures)].flatMap((found): WrittenDays[] => {
    const [whole, isoYear, isoMonth, isoDay, first, mark, second, year] = found
    const span = { from: found.index, to: found.index + whole.length }
    if (isoYear) return [{ days: [Number(isoDay)], month: Number(isoMonth), year: Number(isoYear), ...span }]
    if (!year && mark !== '/') return []
    const [a, b] = [Number(first), Number(second)]
    const [day, month] = b > 12 ? [b, a] : [a, b]
    if (day < 1 || day > 31 || month < 1 || month > 12) return []
    const full = year ? (year.length === 2 ? 2000 + Number(year) : Number(year)) : undefined
    return [{ days: [day], month, ...(full ? { year: full } : {}), ...(a <= 12 && b <= 12 && a !== b ? { turnable: true as const } : {}), ...span }]
  })
}

/** All days that a text names with a month or in figures, in its order. */
export function writtenDays(text: string): WrittenDays[] {
  const tokens = tokensOf(text)
  const found = inFigures(text).map((each) => {
    const index = tokens.findIndex(({ from }) => from >= each.from)
    const before = index > 0 ? weekdayBefore(tokens, index) : undefined
    return before ? { ...each, weekday: before.weekday, from: tokens[before.at]!.from } : each
  })
  const taken = new Set<number>()
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const month = monthOf(tokens[at]!)
    if (month === undefined || taken.has(at)) continue
    const again = tokens[at - 1]?.word === '/' && monthOf(tokens[at - 2]!) !== undefined ? at - 2 : at
    const before = daysBefore(tokens, again)
    const after = before ? undefined : daysAfter(tokens, at)
    const days = before ?? after
    if (!days) continue
    const [first, last] = [before?.first ?? again, after?.last ?? at]
    const year = yearAfter(tokens, last)
    const weekday = weekdayBefore(tokens, first)
    for (let each = weekday?.at ?? first; each <= (year?.at ?? last); each += 1) taken.add(each)
    found.push({
      days: days.days, month,
      ...(year ? { year: year.year } : {}), ...(weekday ? { weekday: weekday.weekday } : {}),
      from: tokens[weekday?.at ?? first]!.from, to: tokens[year?.at ?? last]!.to,
    })
  }
  return acrossMonths(found.sort((a, b) => a.from - b.from), text)
}

/** `30 June – 2 July 2027` is one stretch of days. */
function acrossMonths(found: WrittenDays[], text: string): WrittenDays[] {
  return found.reduce<WrittenDays[]>((all, each) => {
    const last = all.at(-1)
    const between = last ? text.slice(last.to, each.from).trim() : ''
    if (last && !last.until && last.month !== undefined && each.month !== undefined && each.month !== last.month && /^(?:[-–—]|to|au|al|a|to the|إلى)$/iu.test(between)) {
      return [...all.slice(0, -1), { ...last, days: [last.days[0]!, each.days.at(-1)!], until: { month: each.month, year: each.year }, year: last.year ?? each.year, to: each.to }]
    }
    return [...all, each]
  }, [])
}

/** The weekday with which a text begins (`Saturday`, `Jeudi`, `الاثنين`), and where it ends. */
export function weekdayFirst(text: string): { weekday: number; to: number } | undefined {
  const [first, second] = tokensOf(text)
  const found = first?.word === 'يوم' || first?.word === 'le' || first?.word === 'el' ? second : first
  const weekday = found && weekdayOf(found)
  return weekday === undefined ? undefined : { weekday, to: found!.to }
}

/** The weekday of a date, from Sunday (0). */
export const weekdayOfDate = (date: string): number => ((((dayNumber(date) ?? 0) + 4) % 7) + 7) % 7
