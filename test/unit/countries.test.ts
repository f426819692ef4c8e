import { describe, expect, it } from 'vitest'
import { countries } from '../../src/admin/inputs/countries.js'

const named = (language: string, code: string) =>
  countries(language).find(({ value }) => value === code)?.label

describe('the countries to choose from', () => {
  it('are those of ISO 3166-1, and Kosovo', () => {
    expect(countries('en')).toHaveLength(250)
    expect(countries('en')[0]).toEqual({ value: 'AF', label: 'Afghanistan' })
  })

  it.each([
    ['en', 'TN', 'Tunisia'],
    ['fr', 'TN', 'Tunisie'],
    ['ar', 'TN', 'تونس'],
    ['es', 'TN', 'Túnez'],
  ])('are named in %s: %s is %s', (language, code, name) => {
    expect(named(language, code)).toBe(name)
  })

  it.each(['EU', 'SU', 'ZZ', 'AA'])('do not have %s, which is no country', (code) => {
    expect(named('en', code)).toBeUndefined()
  })

  it('stand in the order of the language: in French, Égypte among the E', () => {
    const names = countries('fr').map(({ label }) => label)
    expect(names.indexOf('Égypte')).toBeLessThan(names.indexOf('Finlande'))
  })
})
