import { describe, expect, it } from 'vitest'
import { timeText, untilDay } from '../../../src/core/time/timeText.js'
import { datesOf, goesOnOn, onDay, startDate } from '../../../src/core/time/times.js'

const fair = { day: '2019-06-25', endDay: '2019-06-27', starts: '09:00', ends: '16:00' }

describe('the days of a line', () => {
  it('are its own, or all from its first to its last', () => {
    expect(datesOf({ day: '2019-06-25' })).toEqual(['2019-06-25'])
    expect(datesOf(fair)).toEqual(['2019-06-25', '2019-06-26', '2019-06-27'])
    expect(datesOf({})).toEqual([])
    expect(datesOf({ day: 'soon', endDay: '2019-06-27' })).toEqual([])
  })

  it('are those on which it goes on, but for the first', () => {
    const days = ['2019-06-24', '2019-06-25', '2019-06-26', '2019-06-27', '2019-06-28', 'soon']
    expect(days.filter((day) => goesOnOn(fair, day))).toEqual(['2019-06-26', '2019-06-27'])
    expect(days.filter((day) => goesOnOn({ day: '2019-06-25' }, day))).toEqual([])
  })

  it('are as many from another day, and stay where that is the same or none', () => {
    expect(onDay(fair, '2019-07-01')).toEqual({ ...fair, day: '2019-07-01', endDay: '2019-07-03' })
    expect(onDay(fair, '2019-06-25')).toEqual(fair)
    expect(onDay({ day: '2019-06-25', starts: '09:00' }, '2019-07-01')).toEqual({
      day: '2019-07-01',
      starts: '09:00',
    })
  })

  it('begin on the date on which it starts, a night on the one after its day', () => {
    expect(startDate({ day: '2019-06-25', starts: '23:00' })).toBe('2019-06-25')
    expect(startDate({ day: '2019-06-25', starts: '00:30', startsNextDay: true })).toBe(
      '2019-06-26',
    )
    expect(startDate({ starts: '00:30', startsNextDay: true })).toBeUndefined()
  })
})

describe('the time of a line over several days', () => {
  it('says on which day it ends, in the language', () => {
    expect(timeText(fair)).toBe('09:00–27 June, 16:00')
    expect(timeText(fair, 'fr')).toBe('09:00–27 juin, 16:00')
    expect(timeText({ ...fair, ends: undefined })).toBe('09:00–27 June')
  })

  it.each([
    ['en', 'until 27 June'],
    ['en-US', 'until June 27'],
    ['fr', 'jusqu’au 27 juin'],
    ['es', 'hasta el 27 de junio'],
    ['ar', 'حتى 27 جوان'],
    ['de', '– 27. Juni'],
  ])('or until when it goes on, in %s', (language, said) => {
    expect(untilDay('2019-06-27', language)).toBe(said)
  })
})
