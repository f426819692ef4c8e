import { describe, expect, it } from 'vitest'
import { readDayHeading } from '../../../src/core/import/dayHeading.js'
import { stretch } from './documents.js'

const read = (text: string) => {
  const heading = readDayHeading(stretch(text))
  if (!heading) return undefined
  const { written, weekday, ordinal, label, part } = heading
  return [
    written ? `${written.days[0]}.${written.month}` : weekday === undefined ? '' : `w${weekday}`,
    ordinal ? `#${ordinal}` : '',
    label?.text ?? '',
    part ?? '',
  ]
    .filter(Boolean)
    .join(' ')
}

describe('a heading of a day', () => {
  it.each([
    ['Monday, 24 June 2019', '24.6'],
    ['Day 1 – Thursday 18 March 2027', '18.3 #1 Day 1'],
    ['DAY ONE: Tuesday, 14 September 2027', '14.9 #1 DAY ONE'],
    ['FRIDAY 2 JULY', '2.7'],
    ['SATURDAY', 'w6'],
    ['Saturday morning', 'w6 morning'],
    ['Lundi 5 mai – Matin', '5.5 morning'],
    ['Premier jour : mercredi 27 janvier 2027', '27.1 #1 Premier jour'],
    ['J2', '#2 J2'],
    ['J1 (lundi)', 'w1 #1 J1'],
    ['Día 1', '#1 Día 1'],
    ['اليوم الأول: الاثنين ١٢ نيسان/أبريل ٢٠٢٧', '12.4 #1 اليوم الأول'],
    ['اليوم الثاني', '#2 اليوم الثاني'],
    ['Programme du jeudi 8 avril', '8.4'],
    ['AGENDA – Thursday 3 June', '3.6'],
    ['Day 1: Opening and field visit', '#1 Day 1 – Opening and field visit'],
    ['2027-11-12', '12.11'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    '25-26 June 2019',
    '8 et 9 avril 2027 – Amphi',
    'Kisero, 14 – 15 September 2027',
    'Inscription gratuite avant le 25 mars 2027',
    'Sunday lunch',
    'Day 1 of the programme was long',
    'Session 1',
    '',
    '9:00 – 10:00',
  ])('is none in %s', (text) => expect(read(text)).toBeUndefined())
})
