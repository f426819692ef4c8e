import { describe, expect, it } from 'vitest'
import { entriesOf, keysOf, recordOf, without, withoutUndefined } from '../../src/core/keysOf.js'

describe('the names of an object’s fields', () => {
  it('are its own, in order', () => {
    const inherited = Object.create({ above: 1 }, { own: { value: 2, enumerable: true } }) as object
    expect(keysOf({ b: 1, a: 2 })).toEqual(['b', 'a'])
    expect(keysOf(inherited)).toEqual(['own'])
    expect(entriesOf({ b: 1, a: 2 })).toEqual([
      ['b', 1],
      ['a', 2],
    ])
  })
  it('make an object with a value for each', () =>
    expect(recordOf(['day', 'place'], (name) => name.length)).toEqual({ day: 3, place: 5 }))
})

describe('a copy', () => {
  it('without what is undefined keeps null and false', () => {
    const given = { a: undefined, b: null, c: false, d: 'x' }
    expect(Object.keys(withoutUndefined(given))).toEqual(['b', 'c', 'd'])
    expect(given).toHaveProperty('a')
  })
  it('without some fields leaves the original as it is', () => {
    const given = { a: 1, b: 2, c: 3 }
    expect(without(given, 'b', 'c', 'z')).toEqual({ a: 1 })
    expect(given).toEqual({ a: 1, b: 2, c: 3 })
  })
})
