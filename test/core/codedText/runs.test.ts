import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBlank, keyOf, looseKeyOf, tidyRun, wordsOf } from '../../../src/core/codedText/index.js'
import { codesOf } from '../../../src/core/codedText/runs.js'
import { stampOf } from '../../../src/core/codedText/stamp.js'
import type { Code, Coded } from '../../../src/core/codedText/types.js'

const bold = (id: string, ...within: Coded): Code => ({ id, kind: 'format', name: 'bold', within })
const linked = (id: string, ...within: Coded): Code => ({ id, kind: 'link', name: 'link', within })
const newLine = (id: string): Code => ({ id, kind: 'thing', name: 'linebreak', within: [] })

const anyRun: fc.Arbitrary<Coded> = fc.letrec<{ run: Coded }>((tie) => ({
  run: fc.array(
    fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('', ' ', 'Villes', 'المدن', 'et ', '\n'),
      fc.record({
        id: fc.constantFrom('1', '2', '3'),
        kind: fc.constantFrom('format' as const, 'link' as const, 'thing' as const),
        name: fc.constantFrom('bold', 'link'),
        within: tie('run'),
      }),
    ),
    { maxLength: 4 },
  ),
})).run

describe('a run of words and codes', () => {
  it.each<[string, Coded, Coded]>([
    ['words beside each other', ['Villes', ' ', 'et ports'], ['Villes et ports']],
    ['empty words', ['', 'Villes', ''], ['Villes']],
    ['empty words alone', ['', ''], []],
    ['codes beside each other', [bold('1', 'a'), bold('2', 'b')], [bold('1', 'a'), bold('2', 'b')]],
    [
      'words on both sides of a code',
      ['a', '', bold('1', 'b'), 'c', 'd'],
      ['a', bold('1', 'b'), 'cd'],
    ],
    ['nothing', [], []],
  ])('is tidied of %s', (_, run, tidy) => expect(tidyRun(run)).toEqual(tidy))

  it('says the same words once it is tidied, and is tidy then', () =>
    fc.assert(
      fc.property(anyRun, (run) => {
        const tidy = tidyRun(run)
        expect(wordsOf(tidy)).toBe(wordsOf(run))
        expect(codesOf(tidy)).toEqual(codesOf(run))
        expect(tidyRun(tidy)).toEqual(tidy)
        expect(
          tidy.some((part, at) => typeof part === 'string' && typeof tidy[at + 1] === 'string'),
        ).toBe(false)
      }),
    ))

  it('has words within codes too, and none within a thing', () => {
    expect(wordsOf(['Lire ', linked('1', 'le ', bold('2', 'guide')), newLine('3'), '.'])).toBe(
      'Lire le guide.',
    )
    expect(wordsOf([])).toBe('')
  })

  it('has codes from outside to inside, in their order', () =>
    expect(codesOf(['a', linked('1', bold('2', 'b')), newLine('3')]).map(({ id }) => id)).toEqual([
      '1',
      '2',
      '3',
    ]))
})

describe('the key of a text', () => {
  it('tells blocks, codes and their places apart', () => {
    const all: Coded[][] = [
      [],
      [['ab']],
      [['a'], ['b']],
      [['a', bold('1', 'b')]],
      [['a', bold('2', 'b')]],
      [[bold('1', 'a'), 'b']],
      [[bold('1', 'a', 'b')]],
      [[bold('1', bold('2', 'ab'))]],
      [['ab', newLine('1')]],
      [['Ab']],
    ]
    expect(new Set(all.map(keyOf)).size).toBe(all.length)
  })

  it('is the same with other spaces at the ends of a block, which files lose', () => {
    expect(keyOf([['  Villes et ports\n'], ['\tfin']])).toBe(keyOf([['Villes et ports'], ['fin ']]))
    expect(keyOf([['Villes  et ports']])).not.toBe(keyOf([['Villes et ports']]))
  })

  it('may be looser: any spaces and breaks are one space', () => {
    expect(looseKeyOf([['Villes  et\n   ports']])).toBe(looseKeyOf([['Villes et ports']]))
    expect(looseKeyOf([['Villesetports']])).not.toBe(looseKeyOf([['Villes et ports']]))
    expect(looseKeyOf([['Villes et ports']])).toBe('Villes et ports')
    expect(looseKeyOf([['Villes'], ['ports']])).not.toBe(looseKeyOf([['Villes ports']]))
  })

  it('says nothing of how words are cut into pieces', () =>
    fc.assert(
      fc.property(fc.array(anyRun, { maxLength: 3 }), (blocks) => {
        expect(keyOf(blocks.map(tidyRun))).toBe(keyOf(blocks))
      }),
    ))
})

describe('a blank text', () => {
  it.each<[Coded[], boolean]>([
    [[], true],
    [[[]], true],
    [[[' ', '\n\t']], true],
    [[['\u00a0']], true],
    [[[bold('1')], [newLine('1')]], true],
    [[[bold('1', ' ')]], true],
    [[['a']], false],
    [[[' '], [bold('1', 'a')]], false],
    [[['a'], [' ']], false],
  ])('%j: %s', (blocks, blank) => expect(isBlank(blocks)).toBe(blank))
})

describe('the stamp of a text', () => {
  // FNV-1a: the first half is the well-known hash of these texts.
  it.each([
    ['', '811c9dc5050c5d1f'],
    ['a', 'e40c292c70772d5a'],
    ['foobar', 'bf9cf968ffe8d046'],
    ['Séance', 'e23b073abe632ea0'],
    ['جلسة', '6d3689793c93043f'],
  ])('of “%s” is %s', (text, stamp) => expect(stampOf(text)).toBe(stamp))

  it('has sixteen digits, the same for the same text, another for another one', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1 }), (text, more) => {
        expect(stampOf(text)).toMatch(/^[0-9a-f]{16}$/)
        expect(stampOf(text)).toBe(stampOf(`${text}`))
        expect(stampOf(text + more)).not.toBe(stampOf(text))
      }),
    ))
  it('tells the order of words', () =>
    expect(stampOf('Sfax et Tunis')).not.toBe(stampOf('Tunis et Sfax')))
})
