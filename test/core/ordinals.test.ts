import { describe, expect, it } from 'vitest'
import { kinds } from '../../src/core/kinds.js'
import { numberedKind, numberLabel } from '../../src/core/ordinals.js'

const session = (number: number, language: string) =>
  numberedKind(kinds.session?.labels[language] ?? '', number, language)

describe('the number of a session', () => {
  it.each([
    ['en', 'Session III'],
    ['fr', 'Séance III'],
    ['es', 'Sesión III'],
    ['ar', 'الجلسة الثالثة'],
  ])('is written with its kind in %s: %s', (language, words) =>
    expect(session(3, language)).toBe(words),
  )

  it.each([
    [1, 'الأولى'],
    [2, 'الثانية'],
    [6, 'السادسة'],
    [8, 'الثامنة'],
    [10, 'العاشرة'],
    [11, 'الحادية عشرة'],
    [12, 'الثانية عشرة'],
    [13, 'الثالثة عشرة'],
    [19, 'التاسعة عشرة'],
    [20, 'العشرون'],
  ])('%i is the feminine ordinal in Arabic: %s', (number, word) =>
    expect(session(number, 'ar')).toBe(`الجلسة ${word}`),
  )

  it('is in figures beyond twenty, and after a kind of several words, which takes no article as a whole', () => {
    expect([
      session(21, 'ar'),
      numberLabel(21, 'ar', 'جلسة'),
      numberedKind('جلسة عمل', 3, 'ar'),
    ]).toEqual(['الجلسة 21', '21', 'جلسة عمل 3'])
  })

  it('agrees with a kind that is masculine, and takes no second article', () => {
    expect([
      numberedKind('اجتماع', 1, 'ar'),
      numberedKind('لقاء', 11, 'ar'),
      numberedKind('الافتتاح', 2, 'ar'),
    ]).toEqual(['الاجتماع الأول', 'اللقاء الحادي عشر', 'الافتتاح الثاني'])
  })

  it('is told apart from every other up to a hundred', () => {
    for (const language of ['en', 'ar'])
      expect(
        new Set(Array.from({ length: 100 }, (_, index) => session(index + 1, language))).size,
      ).toBe(100)
  })

  it('is Roman elsewhere', () =>
    expect([numberLabel(4, 'de', 'Sitzung'), numberedKind('Runde', 4, 'de')]).toEqual([
      'IV',
      'Runde IV',
    ]))
})
