import { describe, expect, it } from 'vitest'
import {
  bestMatches,
  compareNames,
  foldName,
  nameWords,
  nearNames,
  searchKey,
  searchWords,
} from '../../../src/core/names/index.js'

describe('names that may be of one person', () => {
  const near = (a: string, b: string) => nearNames(a)(nameWords(b))
  it.each([
    ['A. Fléty', 'Amanda Fléty', true],
    ['Amanda Marie Fléty', 'Amanda Fléty', true],
    ['Fléty Amanda', 'Amanda Marie Fléty', true],
    ['Amanda Fleti', 'Amanda Fléty', true],
    ['Amanda Flety', 'Amanda Fletyy', true],
    ['xAmanda Flety', 'Amanda Flety', true],
    ['Amanda Flety', 'Amando Fleti', false],
    ['Amanda Flety', 'Amanda Fletyyy', false],
    ['Ana Ruiz', 'Ana Ruis', false],
    ['AnaMRuiz', 'AnaMRuis', true],
    ['AnaRuiz', 'AnaRuizz', false],
    ['Ana', 'Ana Ruiz', false],
    ['A. R.', 'Ana Ruiz', false],
    ['A. B.', 'A. B. Ruiz', false],
    ['A. Ruiz', 'B. Ruiz', false],
    ['Ana Ana', 'Ana Ruiz', false],
    ['Ana Lopez', 'Bea Lopez', false],
    ['Anna Lopez', 'An Lopez', false],
    ['Mohamed Aydi', 'Lamine Abbad', false],
  ])('%s, %s: %s', (a, b, expected) =>
    expect([near(a, b), near(b, a)]).toEqual([expected, expected]),
  )
})

describe('letters that are compared as plain ones', () => {
  const plain =
    'ßss æae œoe øo łl đd ðd þth ħh ıi ĸk ŋn ŧt ƀb ɓb ɖd ɗd əa ǝa ɛe ƒf ɣg ɨi ɩi ƙk ɲn ɔo ʋv ƴy ƶz ςσ'
  const arabic = 'ٱا ىي یي ېي ےي کك ةه ہه ھه ەه ۃه'
  it.each([...plain.split(' '), ...arabic.split(' ')].map((pair) => [pair[0], pair.slice(1)]))(
    '%s is %s',
    (letter, expected) => expect(foldName(`${letter}`)).toBe(expected),
  )
  it.each(['O’Brien', "O'Brien", 'O‘Brien', 'O‛Brien', 'O`Brien', 'OʼBrien', 'O´Brien', 'O′Brien'])(
    '%s is one word',
    (name) => expect(nameWords(name)).toEqual(['obrien']),
  )
})

describe('what can be meant by words', () => {
  const named = (...names: string[]) => names.map((name) => ({ name }))
  const found = (query: string, ...names: string[]) =>
    bestMatches(query, named(...names)).map(({ name }) => name)

  it('has all of them, the beginnings of words before their middles', () => {
    expect(found('an ru', 'Joan Brunner', 'Ana Ruiz', 'Rubén Anaya', 'Ana Lopez')).toEqual([
      'Ana Ruiz',
      'Rubén Anaya',
      'Joan Brunner',
    ])
    expect(found('ruiz', 'Ana Ruiz', 'Ruiz Ana', 'Joruiz')).toEqual([
      'Ruiz Ana',
      'Ana Ruiz',
      'Joruiz',
    ])
  })
  it('goes by the best of all that an entry is called', () =>
    expect(bestMatches('vs', [{ name: 'Vs. all' }, { name: 'City', also: ['Avs', 'VS'] }])).toEqual(
      [{ name: 'City', also: ['Avs', 'VS'] }, { name: 'Vs. all' }],
    ))
  it('takes marks for a name only where they are exactly it', () =>
    expect([found('—', '—', '***'), compareNames('—', '***')]).toEqual([['—'], undefined]))
})

describe('keys', () => {
  it('have names without what parts their words, but for long ones', () => {
    const sixty = `${'a'.repeat(30)} ${'b'.repeat(29)}`
    expect(searchKey([sixty])).toBe(`${sixty} | ${sixty.replace(' ', '')}`)
    expect(searchKey([`${sixty}b`])).toBe(`${sixty}b`)
  })
  it('share their room among the names', () => {
    expect(searchKey(['x'.repeat(900)])).toBe('x'.repeat(847))
    expect(searchKey(['x'.repeat(900), 'y'.repeat(900)])).toBe(
      `${'x'.repeat(422)} | ${'y'.repeat(422)}`,
    )
  })
  it('are looked for word by word, each once', () =>
    expect(searchWords('Ana ana  Ruiz')).toEqual(['ana', 'ruiz']))
})
