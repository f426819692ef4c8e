import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSpan } from '../../../src/core/builder/parseSpan.js'
import { clockOf } from '../../../src/core/time/index.js'

describe('parseSpan', () => {
  it.each([
    ['9:30-10:45', '09:30-10:45'],
    ['09:30 - 10:45', '09:30-10:45'],
    ['9h30 – 10h45', '09:30-10:45'],
    ['9h–10h', '09:00-10:00'],
    ['9-10', '09:00-10:00'],
    ['930 1045', '09:30-10:45'],
    ['9:30 10:45', '09:30-10:45'],
    ['09 30 - 10 45', '09:30-10:45'],
    ['09 30 10 45', '09:30-10:45'],
    ['14.30—16.00', '14:30-16:00'],
    ['9:30→10:00', '09:30-10:00'],
    ['from 9 to 10:30', '09:00-10:30'],
    ['de 9h à 10h', '09:00-10:00'],
    ['de 9:30 a 10:45', '09:30-10:45'],
    ['من ٩:٣٠ إلى ١٠:٤٥', '09:30-10:45'],
    ['٩:٣٠ - ١٠:٤٥', '09:30-10:45'],
    ['9:30-10:45 am', '09:30-10:45'],
    ['2-3:30 pm', '14:00-15:30'],
    ['11-1 pm', '11:00-13:00'],
    ['11:30am-1', '11:30-13:00'],
    ['11-1 am', '23:00-01:00+'],
    ['12-1 am', '00:00-01:00'],
    ['12-12 am', '12:00-00:00+'],
    ['13:00-1 am', '13:00-01:00+'],
    ['2-2 pm', '02:00-14:00'],
    ['10 pm-1', '22:00-01:00+'],
    ['9 pm-12', '21:00-00:00+'],
    ['9 pm-12:15', '21:00-00:15+'],
    ['9 pm-13', '21:00-13:00'],
    ['9 pm-22', '21:00-22:00'],
    ['1 pm-2', '13:00-14:00'],
    ['9 am-9', '09:00-21:00'],
    ['9 am-12', '09:00-12:00'],
    ['12 am-12', '00:00-12:00'],
    ['12 am-1', '00:00-01:00'],
    ['2pm-3pm', '14:00-15:00'],
    ['9 a.m. - 2 p.m.', '09:00-14:00'],
    ['10:00 h a 11:30 h', '10:00-11:30'],
    ['١١:٣٠ ص - ١:٠٠ م', '11:30-13:00'],
    ['9am 10am', '09:00-10:00'],
    ['22:00-01:00', '22:00-01:00+'],
    ['8pm to 2am', '20:00-02:00+'],
    [' 9:30-10:45 ', '09:30-10:45'],
    ['10:00-09:00', '10:00-09:00'],
  ])('reads %s as %s', (typed, span) => {
    const { starts, ends, endsNextDay } = parseSpan(typed) ?? {}
    expect(`${starts}-${ends}${endsNextDay ? '+' : ''}`).toBe(span)
  })

  it.each([
    '',
    '9:30',
    '9 30',
    '09 30',
    '9 10',
    '9h30',
    '-',
    '9:30-',
    '-10:45',
    '9-9',
    '9:30-25:00',
    '2019-06-25',
    '16 April',
    undefined,
    930,
    'from here to there',
  ])('makes nothing of %s', (typed) => expect(parseSpan(typed)).toBeUndefined())

  it('reads any two times of a day', () => {
    const minutes = fc.integer({ min: 0, max: 1439 })
    fc.assert(
      fc.property(minutes, minutes, fc.constantFrom('-', ' – ', ' to ', ' '), (from, to, mark) => {
        fc.pre(from !== to)
        expect(parseSpan(`${clockOf(from)}${mark}${clockOf(to)}`)).toMatchObject({
          starts: clockOf(from),
          ends: clockOf(to),
        })
      }),
    )
  })

  it('never throws', () => fc.assert(fc.property(fc.string(), (typed) => void parseSpan(typed))))
})
