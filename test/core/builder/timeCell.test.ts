import { describe, expect, it } from 'vitest'
import { readEndDay } from '../../../src/core/builder/endDay.js'
import { readTime } from '../../../src/core/builder/timeCell.js'

describe('a cell that says a time', () => {
  it.each<[string, object]>([
    ['9:00', { starts: '09:00', certain: true }],
    ['09h30', { starts: '09:30', certain: true }],
    ['9h', { starts: '09:00', certain: true }],
    ['930', { starts: '09:30', certain: true }],
    ['9.30', { starts: '09:30', certain: true }],
    ['9 am', { starts: '09:00', certain: true }],
    ['9 p.m.', { starts: '21:00', certain: true }],
    ['٩:٣٠', { starts: '09:30', certain: true }],
    ['٩ ص', { starts: '09:00', certain: true }],
    ['٩ م', { starts: '21:00', certain: true }],
    ['9', { starts: '09:00', certain: false }],
    ['14', { starts: '14:00', certain: false }],
    ['at 9:30', { starts: '09:30', certain: true }],
    ['From 9:30', { starts: '09:30', certain: true }],
    ['à 9h30', { starts: '09:30', certain: true }],
    ['Dès 18h', { starts: '18:00', certain: true }],
    ['a las 9:30', { starts: '09:30', certain: true }],
    ['desde 9:30', { starts: '09:30', certain: true }],
    ['من ٩:٣٠', { starts: '09:30', certain: true }],
    ['9:30 –', { starts: '09:30', certain: true }],
    ['9:30-', { starts: '09:30', certain: true }],
    ['24:30', { starts: '00:30', startsNextDay: true, certain: true }],
    ['0:30 (+1)', { starts: '00:30', startsNextDay: true, certain: true }],
    ['2:30 (2)', { starts: '02:30', startsAfterChange: true, certain: true }],
    ['9 \n', { starts: '09:00', certain: false }],
    ['9:00 - \n 10:30', { starts: '09:00', ends: '10:30', certain: true }],
    ['from  9:30', { starts: '09:30', certain: true }],
    ['9:00-10:30', { starts: '09:00', ends: '10:30', certain: true }],
    ['9h – 10h30', { starts: '09:00', ends: '10:30', certain: true }],
    ['9–10', { starts: '09:00', ends: '10:00', certain: true }],
    ['9:00\n10:30', { starts: '09:00', ends: '10:30', certain: true }],
    [' 9:00 \n - 10:30 ', { starts: '09:00', ends: '10:30', certain: true }],
    ['22:00-1:00', { starts: '22:00', ends: '01:00', endsNextDay: true, certain: true }],
  ])('%j', (cell, time) => expect(readTime(cell)).toEqual({ timing: 'clock', ...time }))

  it.each([
    ['Morning', 'morning'],
    ['Après-midi', 'afternoon'],
    ['Noche', 'evening'],
    ['مساء', 'evening'],
    ['All day', 'allDay'],
    ['toute la journée', 'allDay'],
    ['tbc', 'toBeAnnounced'],
    ['à confirmer', 'toBeAnnounced'],
  ])('in words: %s is %s', (cell, timing) =>
    expect(readTime(cell)).toEqual({ timing, certain: true }),
  )

  it.each([
    '',
    ' ',
    'Opening',
    '25',
    '9:75',
    'Room 9',
    '9:00 Opening',
    'from',
    '–',
    'x at 9:30',
    '9 – ?',
  ])('but not %j', (cell) => expect(readTime(cell)).toBeUndefined())
})

describe('the last day that is typed with a time', () => {
  const read = (typed: string, day: string | undefined = '2026-06-12') => {
    const { text, endDay } = readEndDay(typed, day)
    return endDay ? `${text} | ${endDay}` : text
  }
  it.each([
    ['18:00–14 June, 16:00', '18:00 – 16:00 | 2026-06-14'],
    ['18:00 until 14 June 16:00', '18:00 – 16:00 | 2026-06-14'],
    ['18h – 14 juin 16h', '18h – 16h | 2026-06-14'],
    ['18h jusqu’au 14 juin 16h', '18h – 16h | 2026-06-14'],
    ['18h au 14 juin', '18h | 2026-06-14'],
    ['18:00 hasta el 14 de junio, 16:00', '18:00 – 16:00 | 2026-06-14'],
    ['18:00 al 14 de junio 16:00', '18:00 – 16:00 | 2026-06-14'],
    ['18:00 حتى 14 جوان 16:00', '18:00 – 16:00 | 2026-06-14'],
    ['all day until 14/6', 'all day | 2026-06-14'],
    ['18:00 to 14 June 2027', '18:00 | 2027-06-14'],
    ['18:00 → 12 June', '18:00 | 2026-06-12'],
    ['18:00 till 3 January', '18:00 | 2027-01-03'],
    ['until 14 June', ' | 2026-06-14'],
  ])('%s: %s', (typed, told) => expect(read(typed)).toBe(told))

  it.each([
    ['18:00–16:00'],
    ['18:00 14 June 16:00'],
    ['18:00 until 14'],
    ['18:00 until 14–15 June'],
    ['14 June until 16 June'],
    ['18:00 until 31 February'],
    ['Opening'],
    [''],
  ])('is none in %j, which stays as it is', (typed) =>
    expect(readEndDay(typed, '2026-06-12')).toEqual({ text: typed }),
  )

  it('is none where the first day is not known', () => {
    for (const day of [undefined, '', 'Friday', '2026-02-31'])
      expect(readEndDay('18:00 until 14 June', day)).toEqual({ text: '18:00 until 14 June' })
  })
})
