import { describe, expect, it } from 'vitest'
import { commaOf, languageName, listOf, quoted, semicolonOf } from '../../src/core/phrases.js'

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
