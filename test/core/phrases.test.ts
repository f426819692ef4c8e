import { describe, expect, it } from 'vitest'
import {
  colonOf,
  commaOf,
  languageName,
  listOf,
  nameOfCode,
  perTag,
  quoted,
  semicolonOf,
  setRegions,
  tagOf,
  typedTagOf,
} from '../../src/core/phrases.js'

describe('lists', () => {
  it.each([
    ['en', 'A, B and C'],
    ['fr', 'A, B et C'],
    ['es', 'A, B y C'],
    ['ar', 'A وB وC'],
    ['no language at all', 'A, B and C'],
  ])('are joined as one does in %s', (language, joined) =>
    expect(listOf(['A', 'B', 'C'], language)).toBe(joined),
  )

  it('of one are that one, and of none nothing', () =>
    expect([listOf(['A'], 'fr'), listOf([], 'fr')]).toEqual(['A', '']))
})

it('parts of one thing have the marks of the language between them', () => {
  expect([
    commaOf('fr'),
    commaOf('ar'),
    commaOf('ar-TN'),
    semicolonOf('en'),
    semicolonOf('ar'),
  ]).toEqual([', ', '، ', '، ', '; ', '؛ '])
})

it('a language is called by its name in another one, or by its code', () => {
  expect([
    languageName('ar', 'fr'),
    languageName('fr', 'ar'),
    languageName('not a code', 'en'),
  ]).toEqual(['arabe', 'الفرنسية', 'not a code'])
})

it.each([
  { language: 'en', text: '“Lunch”' },
  { language: 'fr', text: '«\u00a0Lunch\u00a0»' },
  { language: 'fr-CA', text: '«\u00a0Lunch\u00a0»' },
  { language: 'es', text: '«Lunch»' },
  { language: 'ar', text: '«Lunch»' },
  { language: 'pt', text: '“Lunch”' },
])('puts a title in the marks of $language', ({ language, text }) => {
  expect(quoted('Lunch', language)).toBe(text)
})

describe('the tag by which a language is known', () => {
  it.each([
    ['en', 'en-GB'],
    ['ar', 'ar-TN'],
    ['fr', 'fr'],
    ['pt-br', 'pt-BR'],
    ['en-US', 'en-US'],
    ['pt_BR', 'en-GB'],
    ['no language at all', 'en-GB'],
    ['', 'en-GB'],
  ])('of “%s” is %s', (language, tag) => expect(tagOf(language)).toBe(tag))
  it('has Western digits where something is typed', () =>
    expect(['ar', 'fr', 'fa', 'x y'].map(typedTagOf)).toEqual([
      'ar-TN-u-nu-latn',
      'fr-u-nu-latn',
      'fa-u-nu-latn',
      'en-GB-u-nu-latn',
    ]))
  it('follows the regions of the app, and the usual ones again', () => {
    setRegions({ en: 'en-US', es: 'es-MX' })
    const own = ['en', 'es', 'ar'].map(tagOf)
    setRegions()
    expect([own, ['en', 'es'].map(tagOf)]).toEqual([
      ['en-US', 'es-MX', 'ar-TN'],
      ['en-GB', 'es'],
    ])
  })
  it('makes what depends on it once', () => {
    const made: string[] = []
    const of = perTag((tag) => made.push(tag))
    expect([of('en'), of('en-GB'), of('fr'), of('no tag')]).toEqual([1, 1, 2, 1])
    expect(made).toEqual(['en-GB', 'fr'])
  })
})

it('a label has its mark behind it, in French after a space that does not break', () =>
  expect(['en', 'fr', 'fr-CA', 'frr', 'es', 'ar'].map(colonOf)).toEqual([
    ': ',
    '\u00a0: ',
    '\u00a0: ',
    ': ',
    ': ',
    ': ',
  ]))

it.each([
  ['language', 'ar', 'fr', 'arabe'],
  ['region', 'TN', 'es', 'Túnez'],
  ['region', 'MA', 'ar', 'المغرب'],
  ['region', 'not a code', 'fr', 'not a code'],
  ['language', '', 'fr', ''],
] as const)('a %s, %s, is called in %s: %s', (type, code, language, name) =>
  expect(nameOfCode(type, code, language)).toBe(name),
)
