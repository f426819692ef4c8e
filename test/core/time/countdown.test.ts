import { describe, expect, it } from 'vitest'
import { dateIn, countdownOf } from '../../../src/core/time/index.js'

describe('where an event stands', () => {
  it.each([
    ['2030-05-10', '2030-05-12', { phase: 'ahead', days: 5 }],
    ['2030-05-05', '2030-05-05', { phase: 'now', day: 1, of: 1 }],
    ['2030-05-04', '2030-05-06', { phase: 'now', day: 2, of: 3 }],
    ['2030-05-05', undefined, { phase: 'now', day: 1, of: 1 }],
    ['2030-05-05', '2030-05-01', { phase: 'now', day: 1, of: 1 }],
    ['2030-05-01', '2030-05-04', { phase: 'over', days: 1 }],
    [undefined, '2030-05-06', { phase: 'undated' }],
    ['soon', undefined, { phase: 'undated' }],
  ])('from %s to %s, on 5 May', (startDate, endDate, standing) =>
    expect(countdownOf({ startDate, endDate }, '2030-05-05')).toEqual(standing),
  )

  it('is not said on what is no date', () =>
    expect(countdownOf({ startDate: '2030-05-05' }, 'today')).toEqual({ phase: 'undated' }))

  it.each([
    ['Pacific/Auckland', '2030-05-06'],
    ['Africa/Tunis', '2030-05-05'],
    ['America/Lima', '2030-05-05'],
    ['No/Where', '2030-05-05'],
  ])('asks the calendar at the venue: %s', (zone, date) =>
    expect(dateIn(zone, new Date('2030-05-05T13:00:00Z'))).toBe(date),
  )
})
