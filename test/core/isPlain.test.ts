import { describe, expect, it } from 'vitest'
import { isOneOf } from '../../src/core/isOneOf.js'
import { fieldsIn, isPlain, rowsIn } from '../../src/core/isPlain.js'

describe('a value of whatever kind', () => {
  it.each([
    { value: { title: 'Lunch' }, plain: true },
    { value: {}, plain: true },
    { value: [{ title: 'Lunch' }], plain: false },
    { value: null, plain: false },
    { value: undefined, plain: false },
    { value: 'Lunch', plain: false },
    { value: 12, plain: false },
  ])('is an object with fields or not: $value', ({ value, plain }) => {
    expect(isPlain(value)).toBe(plain)
    expect(fieldsIn(value)).toEqual(plain ? value : {})
  })

  it('has rows where it is a list; what is no row is one without fields', () => {
    expect(rowsIn([{ id: 'a' }, null, 'b', { id: 'c' }])).toEqual([
      { id: 'a' },
      {},
      {},
      { id: 'c' },
    ])
    for (const none of [undefined, null, { id: 'a' }, 'a']) expect(rowsIn(none)).toEqual([])
  })

  it('is one of a closed list, or not', () => {
    const kinds = ['people', 'places'] as const
    expect(isOneOf(kinds, 'people')).toBe(true)
    for (const other of ['tracks', 'toString', '', undefined, 0])
      expect(isOneOf(kinds, other)).toBe(false)
  })
})
