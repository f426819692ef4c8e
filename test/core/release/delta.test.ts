import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyDelta, deltaOf } from '../../../src/core/release/index.js'

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
})
