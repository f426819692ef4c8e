import fc from 'fast-check'
import { expect, it } from 'vitest'
import { differencesOf } from '../../src/admin/translate/differences.js'

it('shows what one reading of a text has and the other has not', () =>
  expect(differencesOf('Hall A, first floor', 'Hall B, first floor', 'en')).toEqual([
    { words: 'Hall ', is: 'same' },
    { words: 'A', is: 'removed' },
    { words: 'B', is: 'added' },
    { words: ', first floor', is: 'same' },
  ]))

it('leaves each reading as it was written, with its spaces and line breaks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'bc', ' ', '  ', '\n', '\u00a0', 'ورشة')),
      fc.array(fc.constantFrom('a', 'bc', ' ', '  ', '\n', '\u00a0', 'ورشة')),
      (one, other) => {
        const parts = differencesOf(one.join(''), other.join(''), 'en')
        const without = (side: string) =>
          parts.flatMap(({ words, is }) => (is === side ? [] : [words])).join('')
        expect([without('added'), without('removed')]).toEqual([one.join(''), other.join('')])
      },
    ),
  )
})
