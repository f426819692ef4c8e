import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameValue, wordOf } from '../../src/core/sameValue.js'

const values = fc.jsonValue({ maxDepth: 3 })

describe('two values say the same', () => {
  it.each<[string, unknown, unknown, boolean]>([
    ['nothing, however it is written', { a: null, b: '', c: false, d: [], e: {} }, {}, true],
    ['nothing within nothing', { texts: { en: null } }, undefined, true],
    ['in another order of keys', { a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [
      'a document and its id',
      { person: { id: 7, updatedAt: 'now', name: 'A' } },
      { person: 7 },
      true,
    ],
    ['a number and none', { position: 0 }, {}, false],
    ['yes and nothing', { teamOnly: true }, {}, false],
    ['lists in another order', [1, 2], [2, 1], false],
    ['a list and a longer one', ['a'], ['a', ''], false],
    ['a number and its digits', 1, '1', false],
    ['a list and an object', ['a'], { 0: 'a' }, false],
  ])('%s', (_, one, other, expected) =>
    expect([sameValue(one, other), sameValue(other, one), wordOf(one) === wordOf(other)]).toEqual([
      expected,
      expected,
      expected,
    ]),
  )

  it('apart from what is set aside, at any depth', () => {
    const [one, other] = [{ rows: [{ id: 1, a: 2 }] }, { rows: [{ id: 3, a: 2 }] }]
    expect([sameValue(one, other), sameValue(one, other, new Set(['id']))]).toEqual([false, true])
  })

  it('exactly where they share a word', () =>
    fc.assert(
      fc.property(
        values,
        values,
        (one, other) => sameValue(one, other) === (wordOf(one) === wordOf(other)),
      ),
    ))

  it('with itself, written and read again', () =>
    fc.assert(fc.property(values, (value) => sameValue(value, JSON.parse(JSON.stringify(value))))))
})
