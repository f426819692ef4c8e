import { describe, expect, it } from 'vitest'
import { zoneFor, zonesOf } from '../../../src/core/time/zoneFor.js'

const zoneIn = (country: string, { browser = 'Africa/Tunis', standard = '' } = {}) =>
  zoneFor({ zones: zonesOf(country), browser, standard })

describe('the zone of a new event', () => {
  it.each([
    ['TN', 'Africa/Tunis'],
    ['FR', 'Europe/Paris'],
    ['LB', 'Asia/Beirut'],
  ])('is that of its country: %s', (country, zone) =>
    expect(zoneIn(country, { browser: 'Asia/Tokyo' })).toBe(zone),
  )

  it('is the browser’s in a country that has it among several', () =>
    expect(zoneIn('ES', { browser: 'Atlantic/Canary' })).toBe('Atlantic/Canary'))

  it('is to be chosen in a country that has several others', () =>
    expect(zoneIn('US', { standard: 'Europe/Paris' })).toBe(''))

  it.each(['', 'XX', 'Tunisia'])(
    'is the app’s, else the browser’s, without a country: %j',
    (country) => {
      expect(zoneIn(country, { standard: 'Europe/Paris' })).toBe('Europe/Paris')
      expect(zoneIn(country)).toBe('Africa/Tunis')
      expect(zoneIn(country, { browser: 'UTC' })).toBe('')
    },
  )
})
