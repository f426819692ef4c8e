import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { join, labelOf, placesOf, slice, stretchOf } from '../../../src/core/import/stretch.js'
import { p } from './documents.js'

const whole = (text: string) => stretchOf(p(text), [2])
const at = (from: number, to: number) => ({ at: [2], from, to })

describe('a text that knows where it stands', () => {
  it('is that of its paragraph, or some characters of it', () => {
    expect(whole('Opening')).toEqual({ text: 'Opening', parts: [{ start: 0, place: at(0, 7) }] })
    expect(stretchOf(p('Opening day'), [2], 8)).toEqual({
      ...{ text: 'day', parts: [{ start: 0, place: at(8, 11) }] },
    })
    expect(stretchOf(p('Opening day'), [2], 0, 4).text).toBe('Open')
    expect(whole('')).toEqual({ text: '', parts: [] })
  })

  it('leaves out what is not seen, and knows that it is there', () =>
    expect(whole('\u200fAn\u200b\u200ba')).toEqual({
      text: 'Ana',
      parts: [
        { start: 0, place: at(1, 3) },
        { start: 2, place: at(5, 6) },
      ],
    }))

  it('has plain spaces', () => expect(whole('10\u00a0h\u202f30').text).toBe('10 h 30'))

  it('may be the label of a paragraph', () => {
    expect(labelOf(p('Water', { label: 'Session I:' }), [2])).toEqual({
      text: 'Session I:',
      parts: [{ start: 0, place: { ...at(0, 10), label: true } }],
    })
    expect(labelOf(p('Water'), [2]).text).toBe('')
  })
})

describe('characters of a text', () => {
  it.each([
    ['without the spaces around them', ' a b ', 0, undefined, 'a b', [at(1, 4)]],
    ['from the middle', 'one two three', 4, 7, 'two', [at(4, 7)]],
    ['as far as there are any', 'one', -5, 99, 'one', [at(0, 3)]],
    ['of none', 'one', 2, 2, '', []],
    ['of spaces', 'a   b', 1, 4, '', []],
    ['over what is not seen', 'a\u200bb c', 0, 3, 'ab', [at(0, 1), at(2, 3)]],
  ])('%s', (_, text, from, to, expected, places) => {
    const found = slice(whole(text), from, to)
    expect(found.text).toBe(expected)
    expect(placesOf(found)).toEqual(places)
  })

  it('stand where they stood, whatever is cut how often', () => {
    const source = 'Session I – Water for all, Hall'
    const cut = fc.tuple(fc.nat({ max: 35 }), fc.nat({ max: 35 }))
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
        const found = cuts.reduce((text, [from, to]) => slice(text, from, to), whole(source))
        const places = placesOf(found)
        expect(places.map(({ from, to }) => source.slice(from, to)).join('')).toBe(found.text)
      }),
    )
  })
})

describe('texts one after the other', () => {
  const [one, two] = [whole('Water'), stretchOf(p('for all'), [3])]
  it('have something between them that stands nowhere', () => {
    expect(join([one, two])).toEqual({
      text: 'Water for all',
      parts: [
        { start: 0, place: at(0, 5) },
        { start: 6, place: { at: [3], from: 0, to: 7 } },
      ],
    })
    expect(join([one, two], ', ').text).toBe('Water, for all')
    expect(slice(join([one, two], ', '), 7).parts).toEqual([
      { start: 0, place: { at: [3], from: 0, to: 7 } },
    ])
  })
  it('are those that say something', () => {
    expect(join([whole(''), one, whole('')])).toEqual(one)
    expect(join([])).toEqual({ text: '', parts: [] })
  })
})

describe('where texts stand', () => {
  it('is one place where they touch, in one paragraph', () => {
    const text = whole('Water for all')
    expect(placesOf(slice(text, 0, 5), undefined, slice(text, 6))).toEqual([at(0, 5), at(6, 13)])
    const touching = {
      text: 'Wa',
      parts: [
        { start: 0, place: at(0, 1) },
        { start: 1, place: at(1, 2) },
      ],
    }
    expect(placesOf(touching)).toEqual([at(0, 2)])
    expect(touching.parts[0]!.place).toEqual(at(0, 1))
    const elsewhere = { start: 1, place: { at: [3], from: 1, to: 2 } }
    expect(placesOf({ text: 'Wa', parts: [touching.parts[0]!, elsewhere] })).toHaveLength(2)
    const label = { start: 1, place: { ...at(1, 2), label: true as const } }
    expect(placesOf({ text: 'Wa', parts: [touching.parts[0]!, label] })).toHaveLength(2)
  })
})
