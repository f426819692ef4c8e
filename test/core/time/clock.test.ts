import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMinutes,
  clockOf,
  durationMinutes,
  minutesOf,
  parseClock,
} from '../../../src/core/time/index.js'

describe('parseClock', () => {
  it.each([
    ['9', '09:00'],
    ['14', '14:00'],
    ['0', '00:00'],
    ['900', '09:00'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['1430', '14:30'],
    ['9:30', '09:30'],
    ['09:30', '09:30'],
    ['9.30', '09:30'],
    ['14.30', '14:30'],
    ['9h30', '09:30'],
    ['9h', '09:00'],
    ['9 h', '09:00'],
    ['9  h', '09:00'],
    ['9 h 30', '09:30'],
    ['9H30', '09:30'],
    ['09 30', '09:30'],
    ['10:00 h', '10:00'],
    ['10.00h', '10:00'],
    ['9 30 pm', '21:30'],
    ['9:30 pm', '21:30'],
    ['9:30PM', '21:30'],
    ['9pm', '21:00'],
    ['9 p.m.', '21:00'],
    ['930pm', '21:30'],
    ['12am', '00:00'],
    ['12 pm', '12:00'],
    ['٩', '09:00'],
    ['٩:٣٠', '09:30'],
    ['٠٩٣٠', '09:30'],
    ['٩:٣٠ م', '21:30'],
    ['٩:٣٠ ص', '09:30'],
    ['۹:۳۰', '09:30'],
    [' 9:30 ', '09:30'],
    ['9  30', '09:30'],
    ['10:00  h', '10:00'],
    ['9  :  30', '09:30'],
    ['9 a.m', '09:00'],
    ['9 a m', '09:00'],
    ['9a.m.', '09:00'],
    ['9  am.', '09:00'],
    ['9 p.m', '21:00'],
    ['9 p m', '21:00'],
    ['9p.m.', '21:00'],
    ['9  pm.', '21:00'],
    ['1 am', '01:00'],
    ['1 pm', '13:00'],
    ['9：30', '09:30'],
    ['\u200f9:30', '09:30'],
    [' '.repeat(16) + '9:30', '09:30'],
  ])('reads %s as %s', (typed, clock) => expect(parseClock(typed)).toBe(clock))

  it.each([
    '',
    ' ',
    '24',
    '24:00',
    '25:00',
    '9:60',
    '960',
    '9:5',
    '13pm',
    '0am',
    'noon',
    '9:30:15',
    '12：5',
    '-9',
    '9e1',
    '12345',
    ' '.repeat(17) + '9:30',
    '9:30 am pm',
    'pm 9:30',
    undefined,
    null,
    930,
  ])('makes nothing of %s', (typed) => expect(parseClock(typed)).toBeUndefined())

  it('leaves every time of the day as it is', () => {
    for (let minutes = 0; minutes < 1440; minutes += 1)
      expect(parseClock(clockOf(minutes))).toBe(clockOf(minutes))
  })

  it('answers with a time of the day or nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const clock = parseClock(typed)
        expect(clock === undefined || minutesOf(clock) !== undefined).toBe(true)
      }),
    )
  })
})

describe('minutes', () => {
  it.each([
    ['00:00', 0],
    ['09:30', 570],
    ['23:59', 1439],
    ['24:00', undefined],
    ['9:30', undefined],
    ['09:30 ', undefined],
    [NaN, undefined],
    ['109:30', undefined],
    [['09:30'], undefined],
  ])('of %s are %s', (clock, minutes) => expect(minutesOf(clock)).toBe(minutes))

  it.each([
    ['09:00', 90, { clock: '10:30', days: 0 }],
    ['23:30', 45, { clock: '00:15', days: 1 }],
    ['00:15', -30, { clock: '23:45', days: -1 }],
    ['00:00', 1440, { clock: '00:00', days: 1 }],
  ])('added to %s: %s', (clock, minutes, expected) =>
    expect(addMinutes(clock, minutes)).toEqual(expected),
  )

  it('are not added to what is no time', () => {
    expect(addMinutes('9:00', 5)).toBeUndefined()
    expect(addMinutes('09:00', 0.5)).toBeUndefined()
  })

  it.each([
    [{ starts: '09:00', ends: '10:30' }, 90],
    [{ starts: '22:00', ends: '01:00', endsNextDay: true }, 180],
    [{ starts: '10:00', ends: '09:00' }, -60],
    [{ starts: '09:00' }, undefined],
    [{ ends: '09:00' }, undefined],
  ])('from %o are %s', (time, minutes) => expect(durationMinutes(time)).toBe(minutes))
})
