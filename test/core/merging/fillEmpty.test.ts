import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { richText } from '../../../seed/richText.js'
import { fillEmpty, isEmpty } from '../../../src/core/merging/fillEmpty.js'

describe('a value that says nothing', () => {
  it.each<[unknown, boolean]>([
    [undefined, true],
    [null, true],
    ['', true],
    [' ', false],
    ['Maire', false],
    [0, false],
    [false, false],
    [[], true],
    [[null], false],
    [{}, true],
    [{ en: '', fr: null, ar: undefined }, true],
    [{ en: '', ar: 'رئيسة البلدية' }, false],
    [{ latitude: 0 }, false],
    [{ deep: { en: '' }, more: [] }, true],
    [{ deep: { en: 'x' } }, false],
    [{ root: { type: 'root', children: [] } }, true],
    [richText(['Née à Sfax.']), false],
    [richText(['']), true],
  ])('%j: %s', (value, empty) => expect(isEmpty(value)).toBe(empty))
})

describe('a value that is filled from another', () => {
  const text = richText(['Née à Sfax.'])
  it.each<[string, unknown, unknown, unknown]>([
    ['nothing', undefined, 'Maire', 'Maire'],
    ['an empty text', '', 'Maire', 'Maire'],
    ['an empty list', [], [1], [1]],
    ['words', 'Maire', 'Mayor', 'Maire'],
    ['a number', 0, 7, 0],
    ['false', false, true, false],
    ['nothing by nothing', undefined, null, undefined],
    ['an empty text by nothing', '', undefined, ''],
    ['a list', [1], [2, 3], [1]],
    [
      'each language by itself',
      { en: 'Mayor', fr: '', es: null },
      { en: 'Major', fr: 'Maire', ar: 'رئيسة البلدية' },
      { en: 'Mayor', fr: 'Maire', es: null, ar: 'رئيسة البلدية' },
    ],
    ['a formatted text', text, { ...text, more: 1 }, text],
    ['an empty formatted text', richText(['']), text, text],
    ['a document', { id: 1, name: '' }, { id: 2, name: 'Ana' }, { id: 1, name: '' }],
    ['languages by a plain text', { en: 'Mayor', fr: '' }, 'Maire', { en: 'Mayor', fr: '' }],
    ['a plain text by languages', 'Mayor', { fr: 'Maire' }, 'Mayor'],
  ])('%s', (_, value, other, filled) => expect(fillEmpty(value, other)).toEqual(filled))

  const anyText = fc.option(
    fc.dictionary(fc.constantFrom('en', 'fr', 'es', 'ar'), fc.constantFrom('', 'a', 'b', null)),
    { nil: null },
  )
  it('is itself, of itself and of nothing', () =>
    fc.assert(
      fc.property(anyText, (one) => {
        expect(fillEmpty(one, one)).toEqual(one)
        expect(fillEmpty(one, undefined)).toEqual(one)
      }),
    ))
  it('says what the first that says something says, however three are put together', () =>
    fc.assert(
      fc.property(anyText, anyText, anyText, (a, b, c) => {
        const said = (value: unknown) =>
          Object.fromEntries(Object.entries(value ?? {}).filter(([, word]) => word))
        expect(said(fillEmpty(fillEmpty(a, b), c))).toEqual(said(fillEmpty(a, fillEmpty(b, c))))
        expect(said(fillEmpty(a, b))).toEqual({ ...said(b), ...said(a) })
      }),
    ))
})
