import { describe, expect, it } from 'vitest'
import { readDayHeading } from '../../../src/core/import/dayHeading.js'
import { stretch } from './documents.js'

const read = (text: string) => {
  const heading = readDayHeading(stretch(text))
  if (!heading) return undefined
  const { written, weekday, dayOfMonth, ordinal, label, part } = heading
  return [
    written ? `${written.days[0]}.${written.month}` : weekday === undefined ? '' : `w${weekday}`,
    dayOfMonth ? `of ${dayOfMonth}` : '',
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
    ['(24 June)', '24.6'],
    ['Monday, the 24 June 2019', '24.6'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ['Day 1, on 24 June', '24.6 #1 Day 1'],
    ['Day 1 – le  lundi 24 juin', '24.6 #1 Day 1'],
    ['Day 2, results', '#2 Day 2 – results'],
    ['Monday – the very first: 24 June', 'w1 the very first: 24 June'],
    ['Monday (Opening)', 'w1 Opening'],
    ['Monday: Opening (late)', 'w1 Opening (late)'],
    ['24 June: 10:3 towns', '24.6 10:3 towns'],
    ['D-1', '#1 D-1'],
    ['Final programme of Monday', 'w1'],
    ['Programme for Monday', 'w1'],
    ['Programme  Monday', 'w1'],
    ['Detailed schedule: 24 June', '24.6'],
    ['Date : 24 June', '24.6'],
    ['On  Monday', 'w1'],
    ['ordre du jour du lundi 24 juin', '24.6'],
    ['برنامج يوم الاثنين', 'w1'],
    ['My agenda Monday', undefined],
    ['Project J2', undefined],
    ['Monday 5 – Friday 9 May 2027', undefined],
    ['5–6 May 2027', undefined],
    ['(5–6 May)', undefined],
    ['24 June Opening', undefined],
    ['24 June: 10:30 Opening', undefined],
    ['Day 1 Day 2', undefined],
    ['***', undefined],
  ])('in other words: %s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ['Lundi 27 septembre / Monday 27 September', '27.9'],
    ['Monday 27 September / Lundi 27 septembre: Field day', '27.9 Field day'],
    ['Lundi 27 septembre / Monday 28 September', undefined],
    ['Lundi 27 septembre / Monday 27 October', undefined],
    ['Monday 27 September 2027 / Lundi 27 septembre 2028', undefined],
  ])('in two languages: %s', (text, expected) => expect(read(text)).toBe(expected))

  it('has the year that either language says', () => {
    const yearIn = (text: string) => readDayHeading(stretch(text))?.written?.year
    expect(yearIn('Monday 27 September 2027 / Lundi 27 septembre')).toBe(2027)
    expect(yearIn('Lundi 27 septembre / Monday 27 September 2027')).toBe(2027)
    expect(yearIn('Lundi 27 septembre / Monday 27 September')).toBeUndefined()
  })

  it.each([
    ['Viernes 7', 'w5 of 7'],
    ['Friday 7th', 'w5 of 7'],
    ['Friday, 7', 'w5 of 7'],
    ['Friday 12', 'w5 of 12'],
    ['الجمعة ٧', 'w5 of 7'],
    ['El viernes 7', 'w5 of 7'],
    ['Friday 7 – Field day', 'w5 of 7 Field day'],
    ['Friday 7:30', undefined],
    ['Friday 7h', undefined],
    ['Friday 7 rooms', undefined],
    ['Friday 123', undefined],
  ])('of a month that is said elsewhere: %s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ['Day 12', '#12 Day 12'],
    ['Day #2', '#2 Day #2'],
    ['Day No. 2', '#2 Day No. 2'],
    ['Jour n°2 - Visite', '#2 Jour n°2 – Visite'],
    ['Día n.º 2', '#2 Día n.º 2'],
    ['Second day', '#2 Second day'],
    ['The third day', '#3 The third day'],
    ['2nd day', '#2 2nd day'],
    ['2ème jour', '#2 2ème jour'],
    ['J-2', '#2 J-2'],
    ['D1: Opening', '#1 D1 – Opening'],
    ['Day 1, Monday: Opening', 'w1 #1 Day 1 – Opening'],
    ['Day 1: on Monday', 'w1 #1 Day 1'],
    ['Jour 1 : le lundi 5 mai', '5.5 #1 Jour 1'],
    ['Día 1: el lunes', 'w1 #1 Día 1'],
    ['Day 1 the Monday', undefined],
    ['Day 0', undefined],
    ['Aj2', undefined],
    ['jx2', undefined],
  ])('that is counted: %s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ['Draft agenda for Monday 24 June 2019', '24.6'],
    ['Final programme: 24 June 2019', '24.6'],
    ['Program 24 June', '24.6'],
    ['Programa del 7 de junio', '7.6'],
    ['Provisional schedule of 24 June', '24.6'],
    ['Detailed timetable | 24 June', '24.6'],
    ['Horaire du 24 juin', '24.6'],
    ['Ordre du jour: lundi', 'w1'],
    ['On Monday 24 June', '24.6'],
    ['Date : 24 juin', '24.6'],
    ['Fecha: 7 de junio', '7.6'],
    ['Our agenda: Monday', undefined],
    ['Programme', undefined],
  ])('after what every agenda says: %s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ['Monday (morning)', 'w1 morning'],
    ['Lundi 5 mai (matin) ', '5.5 morning'],
    ['Monday – tbc', 'w1 tbc'],
    ['Monday 24 June, Opening', '24.6 Opening'],
    ['Monday 24 June · Opening', '24.6 Opening'],
    ['Monday 24 June (Opening)', '24.6 Opening'],
    ['Monday 24 June: Opening (all)', '24.6 Opening (all)'],
    ['24 June – At 9:30 we open', '24.6 At 9:30 we open'],
    [`Day 1: ${'x'.repeat(70)}`, `#1 Day 1 – ${'x'.repeat(70)}`],
    [`Day 1: ${'x'.repeat(71)}`, undefined],
    [`Monday${' '.repeat(124)}`, 'w1'],
    [`Monday${' '.repeat(125)}`, undefined],
    ['Monday 24 June Opening', undefined],
    ['Monday Club', undefined],
    ['J2 results are in', undefined],
    ['Monday 24 June: We meet. Then we go', undefined],
    ['Monday 24 June: Why? Because', undefined],
    ['24 June – 9:30 Opening', undefined],
    ['24 June – 9h30 Opening', undefined],
    ['24 June - 09:30', undefined],
    ['24 June to 26 June', undefined],
    ['Monday in all, 24 June', undefined],
    ['---', undefined],
  ])('with what follows it: %s', (text, expected) => expect(read(text)).toBe(expected))

  it('knows where its label stands', () =>
    expect(readDayHeading(stretch('Day 1: Opening'))?.label).toEqual({
      text: 'Day 1 – Opening',
      parts: [
        { start: 0, place: { at: [0], from: 0, to: 5 } },
        { start: 8, place: { at: [0], from: 7, to: 14 } },
      ],
    }))

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
