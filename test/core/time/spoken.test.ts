import { describe, expect, it } from 'vitest'
import { lengthOf, shortDate, zoneName } from '../../../src/core/time/spoken.js'

describe('a date in short', () => {
  it('has its weekday, its day and its month, without a year', () => {
    expect(shortDate('2019-06-25', 'en')).toBe('Tue 25 Jun')
    expect(shortDate('2019-06-25', 'fr')).toBe('mar. 25 juin')
    expect(shortDate('2019-06-25', 'es')).toMatch(/^mar, 25 jun\.?$/)
  })

  it('is the date itself, whatever the zone of the machine', () => {
    expect(shortDate('2019-12-31', 'en')).toBe('Tue 31 Dec')
    expect(shortDate('2020-01-01', 'en')).toBe('Wed 1 Jan')
  })

  it('stays as it is where it is no date', () => {
    expect(shortDate('soon', 'en')).toBe('soon')
  })
})

describe('a length', () => {
  it.each([
    [45, 'fr', '45 min'],
    [60, 'fr', '1 h'],
    [90, 'fr', '1 h 30 min'],
    [125, 'en', '2 hrs 5 mins'],
  ])('of %i minutes in %s is %s', (minutes, language, said) => {
    expect(lengthOf(minutes, language).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(said)
  })
})

describe('the name of a zone', () => {
  it('is of the whole year without a moment', () => {
    expect(zoneName('Europe/Paris', undefined, 'fr')).toBe('heure d’Europe centrale')
    expect(zoneName('Europe/Paris', undefined, 'en')).toBe('Central European Time')
  })

  it('is of a date, with the offset that its noon has', () => {
    expect(zoneName('Europe/Paris', '2019-01-15', 'en')).toBe(
      'Central European Standard Time (GMT+1)',
    )
    expect(zoneName('Europe/Paris', '2019-06-25', 'fr')).toBe(
      'heure d’été d’Europe centrale (UTC+2)',
    )
    // On the day of the change, noon is in summer already.
    expect(zoneName('Europe/Paris', '2019-03-31', 'en')).toBe(
      'Central European Summer Time (GMT+2)',
    )
  })

  it('is of an instant, which may be before the change of that day', () => {
    expect(zoneName('Europe/Paris', '2019-03-31T00:30:00Z', 'en')).toBe(
      'Central European Standard Time (GMT+1)',
    )
  })

  it('is that of now for what is neither', () => {
    expect(zoneName('UTC', 'soon', 'en')).toMatch(/^Coordinated Universal Time \(/)
  })
})
