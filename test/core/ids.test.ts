import { describe, expect, it } from 'vitest'
import { sameId, sameSide, withId } from '../../src/core/ids.js'

describe('two ids', () => {
  it.each([
    [7, 7, true],
    [7, '7', true],
    ['a', 'a', true],
    [7, 8, false],
    [0, '0', true],
    [0, undefined, false],
    [0, '', false],
    // What is absent is of no document, nor of the same as what else is absent.
    [undefined, undefined, false],
    [null, null, false],
    [null, 'null', false],
    [undefined, 'undefined', false],
  ])('%s and %s are of one document: %s', (a, b, one) => {
    expect(sameId(a, b)).toBe(one)
    expect(sameId(b, a)).toBe(one)
  })

  it('find the one that has them', () => {
    const all = [{ id: 1 }, { id: '2' }, { name: 'none' }, { id: null }]
    expect(withId(all, '1')).toBe(all[0])
    expect(withId(all, 2)).toBe(all[1])
    expect(withId(all, 3)).toBeUndefined()
    expect(withId(all, undefined)).toBeUndefined()
  })

  it.each([
    [null, null, true],
    [null, 1, false],
    [1, null, false],
    [1, '1', true],
    [1, 2, false],
  ])('are of one side of a violation: %s and %s, where null is the event', (a, b, one) =>
    expect(sameSide(a, b)).toBe(one),
  )
})
