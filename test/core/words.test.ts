import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { violationKey } from '../../src/core/adviceKey.js'
import { kindColours } from '../../src/core/kindColours.js'
import { kinds } from '../../src/core/kinds.js'
import { questionText } from '../../src/core/questionText.js'
import { roleWords } from '../../src/core/roleWords.js'
import { roles } from '../../src/core/roles.js'
import { isLanguageCode, spokenCodes } from '../../src/core/spokenLanguages.js'
import { stripControlCharacters } from '../../src/core/stripControlCharacters.js'
import type { Violation } from '../../src/core/types.js'
import {
  anyCounting,
  countingBefore,
  countingInArabic,
  countingWords,
  foldKeepingLength,
  numberSign,
} from '../../src/core/writtenOrdinals.js'

/** Any 16 bits after one another, halves of characters too. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }))
  .map((units) => String.fromCharCode(...units))

describe('the key under which advice is accepted', () => {
  const gap: Violation = {
    ...{ rule: 'unexplainedGap', level: 'advice' },
    at: [
      { session: 2, path: 'starts' },
      { session: 1, path: 'ends' },
    ],
    params: { title0: 'Talk', starts0: '09:00', minutes: 15 },
  }
  it('says the rule, the lines with their fields, and the values', () =>
    expect(violationKey(gap)).toBe('unexplainedGap|1.ends,2.starts|minutes=15,starts0=09:00'))
  it.each<[string, Partial<Violation>]>([
    ['a corrected title', { params: { ...gap.params, title0: 'Talks', title1: 'x' } }],
    [
      'a name in another language',
      { params: { ...gap.params, person: 'آنا', place: 'Salle', who: 'x' } },
    ],
    [
      'another order of sides and values',
      { at: gap.at.toReversed(), params: { minutes: 15, starts0: '09:00' } },
    ],
    ['another level', { level: 'conflict' }],
  ])('stays with %s', (_, change) =>
    expect(violationKey({ ...gap, ...change })).toBe(violationKey(gap)),
  )
  it.each<[string, Partial<Violation>]>([
    ['another rule', { rule: 'tightTransfer' }],
    ['another length', { params: { ...gap.params, minutes: 20 } }],
    ['another time', { params: { ...gap.params, starts0: '09:15' } }],
    ['another person, by their id', { params: { ...gap.params, personId: 7 } }],
    ['another line', { at: [gap.at[0]!, { session: 3, path: 'ends' }] }],
    ['another field', { at: [gap.at[0]!, { session: 1, path: 'place' }] }],
    ['the event', { at: [gap.at[0]!, { session: null, path: 'ends' }] }],
  ])('is another with %s', (_, change) =>
    expect(violationKey({ ...gap, ...change })).not.toBe(violationKey(gap)),
  )
  it('names the event where it takes part', () =>
    expect(violationKey({ ...gap, at: [{ session: null, path: 'days.1.date' }], params: {} })).toBe(
      'unexplainedGap|event.days.1.date|',
    ))
})

describe('the code of a language', () => {
  it.each(['en', 'FR', 'ar', 'pt-BR', 'zh-Hans', 'ckb', 'sr-Latn-RS', 'en-x-own'])(
    'is %s',
    (code) => expect(isLanguageCode(code)).toBe(true),
  )
  it.each(['', 'e', 'english', 'français', 'fr_FR', 'fr-', 'fr-a', '12', 'x-own', 'en, fr', ' en'])(
    'is not “%s”',
    (code) => expect(isLanguageCode(code)).toBe(false),
  )
  it('is that of each language that is offered, each once, those of the interface first', () => {
    expect(spokenCodes.filter(isLanguageCode)).toEqual(spokenCodes)
    expect(new Set(spokenCodes).size).toBe(spokenCodes.length)
    expect(spokenCodes.slice(0, 4)).toEqual(['en', 'fr', 'ar', 'es'])
  })
})

describe('a text that every format can carry', () => {
  it.each([
    ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['a\u0085b\u2028c\u2029d', 'a\nb\nc\nd'],
    ['a\u0000\u0007b\u001f\u007f\u009fc', 'abc'],
    ['a\tb', 'a\tb'],
    ['a\u000bb\u000cc', 'abc'],
    ['a\ud800b\udc00c', 'abc'],
    ['\ufffea\uffff', 'a'],
    ['😀 été ماء', '😀 été ماء'],
    ['\u200fماء\u200e', '\u200fماء\u200e'],
    ['', ''],
  ])('%j is %j', (text, kept) => expect(stripControlCharacters(text)).toBe(kept))
  it('is the same once it is so, and loses no letter', () =>
    fc.assert(
      fc.property(anyUnits, (text) => {
        const kept = stripControlCharacters(text)
        expect(stripControlCharacters(kept)).toBe(kept)
        expect(kept.match(/\p{L}/gu)).toEqual(text.match(/\p{L}/gu))
      }),
    ))
})

describe('a question as it is edited', () => {
  it.each<[Parameters<typeof questionText>[0], string | undefined]>([
    ['Qui paie ?', 'Qui paie ?'],
    [' Qui ? \n', 'Qui ?'],
    [' ', undefined],
    [{ id: 'a', question: 'من؟' }, 'من؟'],
    [{ question: ' ' }, undefined],
    [{ question: null }, undefined],
    [undefined, undefined],
  ])('%j says %j', (question, text) => expect(questionText(question)).toBe(text))
})

describe('numbers in words', () => {
  it.each([
    ['first', 1],
    ['2nd', 2],
    ['troisieme', 3],
    ['cuarta', 4],
    ['5º', undefined],
    ['sixth', 6],
    ['septima', 7],
    ['huit', 8],
    ['nueve', 9],
    ['decimo', 10],
    ['eleventh', undefined],
    ['premiere', 1],
    ['1er', 1],
    ['toString', undefined],
  ])('%s is %s', (word, number) => expect(countingWords.get(word)).toBe(number))
  it('are found whole: none is taken for another that it begins with', () => {
    const found = (pattern: string, text: string) => new RegExp(pattern, 'u').exec(text)?.[0]
    expect(found(anyCounting, 'sixth session')).toBe('sixth')
    expect(found(anyCounting, 'six sessions')).toBe('six')
    expect(found(countingBefore, 'six sessions')).toBeUndefined()
    expect(found(countingBefore, 'second day')).toBe('second')
    expect(found(countingInArabic, foldKeepingLength('الجلسة الثانية عشرة'))).toBe(
      foldKeepingLength('الثانية عشرة'),
    )
    expect(found(countingInArabic, 'first')).toBeUndefined()
  })
  it.each(['n° ', 'N° ', 'nº', 'n.º ', 'no. ', 'No ', 'NR. ', 'n. ', '№', '# ', 'رقم '])(
    'stand behind “%s”',
    (sign) => expect(new RegExp(`^${numberSign}7$`, 'u').test(`${sign}7`)).toBe(true),
  )
  it.each(['', 'num ', 'note ', '* '])('and not behind “%s”', (sign) =>
    expect(new RegExp(`^${numberSign}7$`, 'u').test(`${sign}7`)).toBe(false),
  )
})

describe('a text that is folded letter by letter', () => {
  it.each([
    ['Séance ÉTÉ', 'seance ete'],
    ['الجلسة ٣', 'الجلسه 3'],
    ['Straße', 'straße'],
  ])('%s is %s', (text, folded) => expect(foldKeepingLength(text)).toBe(folded))
  it('is as long as it was', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldKeepingLength(text).length).toBe(text.length)
      }),
    ))
})

describe('the words of the vocabulary', () => {
  it('name each kind and role in four languages, no two alike in one', () => {
    for (const definitions of [kinds, roles])
      for (const language of ['en', 'fr', 'es', 'ar']) {
        const labels = Object.values(definitions).map(({ labels }) => labels[language])
        expect(labels).not.toContain(undefined)
        expect(new Set(labels).size).toBe(labels.length)
      }
  })
  it('are of roles that there are', () => {
    for (const role of Object.keys(roleWords)) expect(Object.keys(roles)).toContain(role)
  })
  it('speak of roles and kinds that there are', () => {
    const known = Object.keys(roles)
    for (const { excludes = [] } of Object.values(roles))
      for (const role of excludes) expect(known).toContain(role)
    for (const { ledBy = [], roles: fitting } of Object.values(kinds)) {
      for (const role of ledBy) expect(known).toContain(role)
      if (Array.isArray(fitting)) for (const role of fitting) expect(known).toContain(role)
    }
  })
  it('have colours that there are', () => {
    for (const { colour } of Object.values(kinds)) if (colour) expect(kindColours).toContain(colour)
  })
})
