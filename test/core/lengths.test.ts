import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { richText } from '../../seed/richText.js'
import { tooLong } from '../../src/core/lengths.js'

describe('how long a text is', () => {
  it.each([
    ['as long as it may be', 'x'.repeat(500), undefined],
    ['one character more', 'x'.repeat(501), 501],
    ['letters of two units', '𐐷'.repeat(500), undefined],
    ['one of them more', '𐐷'.repeat(501), 501],
    ['formatted, without its formatting', richText(['a'.repeat(250), 'b'.repeat(249)]), undefined],
    ['formatted', richText(['a'.repeat(250), 'b'.repeat(250)]), 501],
    ['no text', undefined, undefined],
    ['no text either', { a: 1 }, undefined],
  ])('%s', (_, value, length) => expect(tooLong(value, 500)).toBe(length))

  it('is said of texts that are too long, and of no others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'é', 'ض', '🌍'), { maxLength: 40 }),
        fc.nat(40),
        (letters, longest) => {
          expect(tooLong(letters.join(''), longest)).toBe(
            letters.length > longest ? letters.length : undefined,
          )
        },
      ),
    )
  })
})
