import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyDelta, type Delta, deltaOf } from '../../../src/core/release/index.js'

const session = (id: number, title: string) => ({
  id: String(id),
  title,
  roles: [{ role: 'chair', people: [1, 2] }],
  links: [],
})
const agenda = (titles: string[]) =>
  JSON.stringify({
    days: [{ sessions: titles.map((title, id) => session(id, title)) }],
    people: {},
  })

describe('a text told by another', () => {
  it('is that text again', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        (base, text) => applyDelta(base, deltaOf(base, text)) === text,
      ),
    )
    const jsons = fc
      .array(fc.string({ unit: fc.constantFrom('a', '}', ']', ',', '{', '"', 'é') }), {
        maxLength: 40,
      })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(jsons, jsons, (base, text) => applyDelta(base, deltaOf(base, text)) === text),
    )
  })

  it('needs little more than the line that changed', () => {
    const titles = Array.from({ length: 200 }, (_, n) => `Line ${n}`)
    const delta = deltaOf(agenda(titles), agenda(titles.with(100, 'Another')))
    expect(delta.filter((part) => typeof part === 'string')).toEqual([
      '{"id":"100","title":"Another","roles":[{"role":"chair","people":[1,2]}],',
    ])
    expect(delta).toHaveLength(3)
  })

  it('needs nothing anew for lines that went or moved', () => {
    const titles = Array.from({ length: 20 }, (_, n) => `Line ${n}`)
    const text = agenda(titles)
    expect(deltaOf(text, text)).toHaveLength(1)
    expect(
      deltaOf(agenda(titles), agenda(titles.slice(0, 10)))
        .filter((part) => typeof part === 'string')
        .join('').length,
    ).toBeLessThan(120)
  })

  it.each([
    ['a},b},c},', 'a},b},c},', [[0, 3]]],
    ['a},b},c},', 'b},c},', [[1, 2]]],
    [
      'a},b},c},',
      'c},a},',
      [
        [2, 1],
        [0, 1],
      ],
    ],
    ['a},b},a},c},', 'b},a},c},', [[1, 3]]],
    [
      'a},b},a},c},',
      'a},a},',
      [
        [0, 1],
        [2, 1],
      ],
    ],
    ['a},b},', 'x},y},b},z', ['x},y},', [1, 1], 'z']],
    ['', 'x', ['x']],
    ['x', '', [[0, 0]].slice(1)],
  ] as [string, string, Delta][])('tells %s as %s: %j', (base, text, delta) => {
    if (text) expect(deltaOf(base, text)).toEqual(delta)
    expect(applyDelta(base, deltaOf(base, text))).toBe(text)
  })

  it('has nothing between its parts', () =>
    expect(applyDelta('a},b},c},', [[1, 2], 'x', 'y', [0, 1]])).toBe('b},c},xya},'))
})
