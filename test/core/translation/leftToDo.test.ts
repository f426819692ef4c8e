import { describe, expect, it } from 'vitest'
import {
  type Counts,
  hasLanguageState,
  isOpen,
  marksOf,
  languageStates,
} from '../../../src/core/translation/index.js'

const counts = (missing = 0, outdated = 0): Counts => ({
  missing,
  outdated,
  current: 3,
  sameOnPurpose: 1,
})

describe('what lists and forms tell of translations', () => {
  it('is what is left to do in each language, in the order of the event', () => {
    expect(marksOf({ en: counts(), fr: counts(2, 1), ar: counts() })).toEqual([
      { language: 'fr', missing: 2, outdated: 1 },
      { language: 'ar', missing: 0, outdated: 0 },
    ])
  })

  it('is of the source only what was written in another language alone', () => {
    expect(marksOf({ en: counts(1), fr: counts() }).map(({ language }) => language)).toEqual([
      'en',
      'fr',
    ])
  })

  it('is the source where there is no other language', () => {
    expect(marksOf({ en: counts() })).toEqual([{ language: 'en', missing: 0, outdated: 0 }])
    expect(marksOf({})).toEqual([])
  })

  it.each([
    [0, 0, false],
    [1, 0, true],
    [0, 1, true],
  ])('has %i missing and %i outdated: left to do is %s', (missing, outdated, open) =>
    expect(isOpen({ missing, outdated })).toBe(open),
  )
})

describe('what documents are looked for by', () => {
  it('is a state that is left to do in a language', () => {
    expect(languageStates(['en', 'pt-BR'])).toEqual([
      'en_missing',
      'en_outdated',
      'pt-BR_missing',
      'pt-BR_outdated',
    ])
  })

  it.each([
    ['fr_missing', true],
    ['fr_outdated', false],
    ['pt-BR_outdated', true],
    ['ar_missing', false],
    ['fr_current', false],
    ['missing', false],
    ['', false],
  ])('finds with %s: %s', (wanted, found) =>
    expect(hasLanguageState({ fr: counts(1), 'pt-BR': counts(0, 1) }, wanted)).toBe(found),
  )
})
