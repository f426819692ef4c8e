import { describe, expect, it } from 'vitest'
import { setRegions } from '../../../src/core/phrases.js'
import { dateRange } from '../../../src/core/time/dates.js'
import { addDays, datesBetween, dayLabel, isDate, shortDay } from '../../../src/core/time/index.js'

describe('a date', () => {
  it.each(['2019-06-25', '2020-02-29', '0001-01-01', '9999-12-31'])('is %s', (date) =>
    expect(isDate(date)).toBe(true),
  )
  it.each([
    '2019-02-29',
    '2019-13-01',
    '2019-6-25',
    '25/06/2019',
    '2019-06-25T00:00:00Z',
    '2019-06-25 ',
    ' 2019-06-25',
    '+002019-06-25',
    '',
    undefined,
    20190625,
  ])('is not %s', (date) => expect(isDate(date)).toBe(false))
})

describe('datesBetween', () => {
  it('has both ends', () =>
    expect(datesBetween('2019-06-24', '2019-06-26')).toEqual([
      '2019-06-24',
      '2019-06-25',
      '2019-06-26',
    ]))
  it('has one date for one day', () =>
    expect(datesBetween('2019-06-25', '2019-06-25')).toEqual(['2019-06-25']))
  it('crosses a leap day', () =>
    expect(datesBetween('2020-02-28', '2020-03-01')).toEqual([
      '2020-02-28',
      '2020-02-29',
      '2020-03-01',
    ]))
  it('is empty the wrong way round', () =>
    expect(datesBetween('2019-06-26', '2019-06-24')).toEqual([]))
  it('is empty for what is no date', () => {
    expect(datesBetween('2019-06-24', 'x')).toEqual([])
    expect(datesBetween('x', '2019-06-24')).toEqual([])
  })
  it('has at most a year of days', () => {
    expect(datesBetween('2020-01-01', '2020-12-31')).toHaveLength(366)
    expect(datesBetween('2020-01-01', '2021-01-01')).toEqual([])
    expect(datesBetween('0001-01-01', '9999-12-31')).toEqual([])
  })
})

describe('addDays', () => {
  it.each([
    ['2019-12-31', 1, '2020-01-01'],
    ['2020-03-01', -1, '2020-02-29'],
    ['9999-12-31', 1, undefined],
    ['9999-12-31', -1, '9999-12-30'],
    ['0000-01-01', 1, '0000-01-02'],
    ['0000-01-01', -1, undefined],
    ['x', 1, undefined],
    ['2019-06-25', 0.5, undefined],
    ['2019-06-25', 1e12, undefined],
    ['2019-06-25', -1e12, undefined],
  ])('%s and %s is %s', (date, days, expected) => expect(addDays(date, days)).toBe(expected))
})

describe('dayLabel', () => {
  it.each([
    ['en', 'Tuesday, 25 June 2019'],
    ['fr', 'mardi 25 juin 2019'],
    ['es', 'martes, 25 de junio de 2019'],
    ['no such language', 'Tuesday, 25 June 2019'],
  ])('in %s', (language, label) => expect(dayLabel('2019-06-25', language)).toBe(label))
  it('in French is of the “1er” of a month, and of no other day', () => {
    expect([dayLabel('2019-06-01', 'fr'), shortDay('2019-06-01', 'fr')]).toEqual([
      'samedi 1er juin 2019',
      '1er juin',
    ])
    expect(dateRange('2019-06-01', '2019-07-01', 'fr')).toMatch(/^1er juin.–.1er juillet 2019$/)
    expect(dateRange('2019-06-01', '2019-06-11', 'fr')).toMatch(/^1er.?[–-].?11 juin 2019$/)
    expect([dayLabel('2019-06-11', 'fr'), dayLabel('2019-06-21', 'fr')]).toEqual([
      'mardi 11 juin 2019',
      'vendredi 21 juin 2019',
    ])
    expect(dayLabel('2019-06-01', 'es')).toBe('sábado, 1 de junio de 2019')
  })
  it('is written as the region of the language does, where the host names another', () => {
    setRegions({ en: 'en-US', ar: 'ar-LB' })
    const said = ['en', 'ar', 'fr'].map((language) => dayLabel('2019-06-25', language))
    setRegions()
    expect(said).toEqual([
      'Tuesday, June 25, 2019',
      expect.stringContaining('حزيران'),
      'mardi 25 juin 2019',
    ])
  })
  it('in Arabic names the day and the month', () =>
    expect(dayLabel('2019-06-25', 'ar')).toMatch(/الثلاثاء.*جوان/))
  it('is English where nobody says a language', () =>
    expect(dayLabel('2019-06-25')).toBe('Tuesday, 25 June 2019'))
  it('leaves what is no date as it is', () => expect(dayLabel('soon', 'fr')).toBe('soon'))
})
