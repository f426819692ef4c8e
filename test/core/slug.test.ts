import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freeSlug, slugOf } from '../../src/core/slug.js'

describe('the address of a title', () => {
  it.each([
    ['Peer Learning in Sfax', 'peer-learning-in-sfax'],
    ['Séance d’ouverture', 'seance-d-ouverture'],
    ['  “Right to the City”: 2019!  ', 'right-to-the-city-2019'],
    ['ورشة صفاقس ٢٠١٩', 'ورشة-صفاقس-٢٠١٩'],
    ['ﬁnale', 'finale'],
    ['---', ''],
    ['', ''],
    ['x'.repeat(100), 'x'.repeat(80)],
  ])('%s: %s', (title, slug) => expect(slugOf(title)).toBe(slug))

  it.each([
    ['between two words', `${'x'.repeat(79)} y`, 'x'.repeat(79)],
    ['within a letter of two halves', `${'x'.repeat(79)}𐤀`, 'x'.repeat(79)],
  ])('of a long one never ends %s', (_, title, slug) => expect(slugOf(title)).toBe(slug))

  it('has small letters, digits and single hyphens, and is its own address, whatever the title', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (title) => {
        expect(slugOf(title)).toMatch(/^$|^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u)
        expect(slugOf(slugOf(title))).toBe(slugOf(title))
      }),
    ))
})

describe('an address that is free', () => {
  it.each([
    ['Sfax', [], 'sfax'],
    ['Sfax', ['sfax'], 'sfax-2'],
    ['Sfax', ['sfax', 'sfax-2', 'sfax-3'], 'sfax-4'],
    ['Sfax', ['sfax-2'], 'sfax'],
    ['!', [], 'event'],
    ['!', ['event'], 'event-2'],
  ])('of %s beside %j is %s', (title, taken, slug) =>
    expect(freeSlug(title, new Set(taken))).toBe(slug),
  )
})
