import { foldLetters } from '../names/index.js'

/**
 * English, French, Spanish, and Arabic with the names that months have in the Gulf and Egypt, the
 * Levant, the Maghreb.
 */
const locales = ['en', 'fr', 'es', 'ar-EG', 'ar-LB', 'ar-TN', 'ar-MA', 'ar-DZ']

const shortened =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|janv|fevr|fev|avr|juil|ene|abr|ago|dic|set|setiembre'

const shortenedAs = [1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 10, 11, 12, 1, 2, 2, 4, 7, 1, 4, 8, 12, 9, 9]

/** Names of months that the locales of some systems lack, with the number of their month. */
const further: [string, number][] = [
  ['جانفي', 1],
  ['فيفري', 2],
  ['مارس', 3],
  ['أفريل', 4],
  ['ماي', 5],
  ['جوان', 6],
  ['جويلية', 7],
  ['أوت', 8],
  ['سبتمبر', 9],
  ['يناير', 1],
  ['فبراير', 2],
  ['أبريل', 4],
  ['إبريل', 4],
  ['مايو', 5],
  ['يونيو', 6],
  ['يونيه', 6],
  ['يوليو', 7],
  ['يوليوز', 7],
  ['أغسطس', 8],
  ['غشت', 8],
  ['شتنبر', 9],
  ['نونبر', 11],
  ['دجنبر', 12],
  ['أكتوبر', 10],
  ['نوفمبر', 11],
  ['ديسمبر', 12],
  ['شباط', 2],
  ['آذار', 3],
  ['نيسان', 4],
  ['أيار', 5],
  ['حزيران', 6],
  ['تموز', 7],
  ['آب', 8],
  ['أيلول', 9],
  ['كانون الثاني', 1],
  ['تشرين الأول', 10],
  ['تشرين الثاني', 11],
  ['كانون الأول', 12],
]

const namesOf = (
  count: number,
  part: 'month' | 'weekday',
  dateOf: (index: number) => number,
  width: 'long' | 'short' = 'long',
) =>
  locales.flatMap((locale) => {
    const format = new Intl.DateTimeFormat(locale, {
      [part]: width,
      timeZone: 'UTC',
      calendar: 'gregory',
    })
    return Array.from({ length: count }, (_, index): [string, number] => [
      foldLetters(format.format(dateOf(index))).replace('.', ''),
      index,
    ])
  })

type Names = { months: Map<string, number>; weekdays: Map<string, number> }
let remembered: Names | undefined

export function names(): Names {
  remembered ??= {
    months: new Map([
      ...shortened
        .split('|')
        .map((name, index): [string, number] => [name, shortenedAs[index] ?? 0]),
      ...namesOf(12, 'month', (index) => Date.UTC(2023, index, 1)).map(
        ([name, index]): [string, number] => [name, index + 1],
      ),
      ...further.map(([name, number]): [string, number] => [foldLetters(name), number]),
    ]),
    weekdays: new Map([
      ...namesOf(7, 'weekday', (index) => Date.UTC(2023, 0, 1 + index)),
      ...namesOf(7, 'weekday', (index) => Date.UTC(2023, 0, 1 + index), 'short'),
      ...(['tues', 'weds', 'thur', 'thurs'] as const).map((name, index): [string, number] => [
        name,
        [2, 3, 4, 4][index] ?? 0,
      ]),
      ['الاتنين', 1],
      ['اتنين', 1],
      ['احد', 0],
      ['اثنين', 1],
      ['ثلاثاء', 2],
      ['اربعاء', 3],
      ['خميس', 4],
      ['جمعه', 5],
      ['سبت', 6],
      ['التلاتاء', 2],
    ]),
  }
  return remembered
}
