import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cellsOnClipboard,
  type GlossaryRow,
  isFilled,
  lengthOfTooLong,
  pasteCells,
  readGlossary,
  textAt,
  withCell,
} from '../../../src/core/glossary/index.js'

const languages = ['en', 'fr', 'ar']
const waste: GlossaryRow = { id: 'a', words: { en: 'waste', fr: 'déchets' } }
const table = [waste, { id: 'b', words: { en: 'city' }, note: 'of people' }]
const numbered = () => {
  let next = 0
  return () => `new${(next += 1)}`
}
const paste = (row: number, column: number, cells: string[][]) =>
  pasteCells(table, { row, column }, cells, { languages, newId: numbered() })

describe('a table of terms that was sent', () => {
  it('is rows with words by language; what is empty is not there', () => {
    expect(
      readGlossary([{ id: 'a', words: { en: 'waste', fr: '', ar: null }, note: null }]),
    ).toEqual([{ id: 'a', words: { en: 'waste' } }])
    expect(readGlossary([])).toEqual([])
  })

  it.each([
    [null],
    [{}],
    ['waste'],
    [['waste']],
    [[{ words: {} }]],
    [[{ id: 1, words: {} }]],
    [[{ id: 'a' }]],
    [[{ id: 'a', words: ['x'] }]],
    [[{ id: 'a', words: { en: 1 } }]],
    [[{ id: 'a', words: {}, note: {} }]],
  ])('is none: %j', (value) => expect(readGlossary(value)).toBeUndefined())

  it('has rows that say something, in words no longer than a text may be', () => {
    expect(table.map(isFilled)).toEqual([true, true])
    expect([{ id: 'c', words: { en: ' ' }, note: '' }].map(isFilled)).toEqual([false])
    expect(lengthOfTooLong(table)).toBeUndefined()
    expect(lengthOfTooLong([waste, { id: 'c', words: { ar: 'ن'.repeat(501) } }])).toBe(501)
    expect(lengthOfTooLong([{ id: 'c', words: {}, note: 'x'.repeat(502) }])).toBe(502)
  })

  it('is read and written cell by cell, the note as the last one', () => {
    expect([0, 1, 2, 3].map((column) => textAt(waste, column, languages))).toEqual([
      'waste',
      'déchets',
      '',
      '',
    ])
    expect(withCell(waste, 2, 'نفايات', languages).words.ar).toBe('نفايات')
    expect(withCell(waste, 3, 'not rubbish', languages).note).toBe('not rubbish')
    expect(waste).toEqual({ id: 'a', words: { en: 'waste', fr: 'déchets' } })
  })
})

describe('cells on the clipboard', () => {
  it.each<[string, string[][] | undefined]>([
    ['waste', undefined],
    ['', undefined],
    ['“waste” and "more"', undefined],
    ['waste\tdéchets', [['waste', 'déchets']]],
    ['waste\tdéchets\n', [['waste', 'déchets']]],
    ['waste\r\ncity\r\n', [['waste'], ['city']]],
    ['\tdéchets', [['', 'déchets']]],
    [
      'a\t\nb\tc',
      [
        ['a', ''],
        ['b', 'c'],
      ],
    ],
    ['a\n\nb', [['a'], [''], ['b']]],
    // A break within a cell, and a quotation mark, are quoted by spreadsheets.
    ['"two\nlines"\tb', [['two lines', 'b']]],
    ['"the ""right"" word"\tb', [['the "right" word', 'b']]],
    // What merely begins with a quotation mark is as it is.
    ['"right"\tb', [['"right"', 'b']]],
    ['"a" b\tc', [['"a" b', 'c']]],
  ])('%j', (text, cells) => expect(cellsOnClipboard(text)).toEqual(cells))

  it('come back as they were, whatever is in them', () => {
    const word = fc.string().map((text) =>
      text
        .replace(/[\t\r\n"]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    const cells = fc.array(fc.tuple(word, word), { minLength: 1 })
    fc.assert(
      fc.property(cells, (rows) => {
        const read = cellsOnClipboard(`${rows.map((row) => row.join('\t')).join('\n')}\n`)
        expect(read).toEqual(rows)
      }),
    )
  })
})

describe('cells put into a table', () => {
  it('are written from the chosen cell on', () => {
    expect(paste(0, 1, [['rebuts'], ['ville']]).map(({ words }) => words.fr)).toEqual([
      'rebuts',
      'ville',
    ])
  })

  it('make rows below the last one, and end at the last column', () => {
    expect(
      paste(1, 2, [
        ['مدينة', 'note', 'beyond'],
        ['قرية', ''],
      ]),
    ).toEqual([
      waste,
      { id: 'b', words: { en: 'city', ar: 'مدينة' }, note: 'note' },
      { id: 'new1', words: { ar: 'قرية' }, note: '' },
    ])
  })

  it('leave the table that they were given as it is', () => {
    paste(0, 0, [['other']])
    expect(table[0]).toBe(waste)
    expect(waste.words.en).toBe('waste')
  })
})
