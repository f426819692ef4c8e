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

const languages = ['en', 'fr', 'es', 'ar']
const migrant: GlossaryRow = {
  id: 'a',
  words: { en: 'migrant', fr: 'migrant·e', es: 'migrante', ar: 'مهاجر' },
  note: 'never “illegal”',
}

describe('a row of a glossary as it is read', () => {
  it('keeps its note and each of its words', () =>
    expect(readGlossary([migrant])).toEqual([migrant]))
  it.each([
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
    ['of people', 'of people'],
  ])('with the note %j has the note %j', (note, kept) => {
    const [row] = readGlossary([{ id: 'a', words: {}, note }]) ?? []
    expect(row).toEqual({ id: 'a', words: {}, ...(kept ? { note: kept } : {}) })
  })
  it.each([[0], [false], [['x']], [{}]])('is none with the note %j', (note) =>
    expect(readGlossary([{ id: 'a', words: {}, note }])).toBeUndefined(),
  )
  it('is none where one of its words is none, whatever the others are', () => {
    expect(readGlossary([{ id: 'a', words: { en: 'waste', fr: 7 } }])).toBeUndefined()
    expect(readGlossary([{ id: 'a', words: { en: 7, fr: 'déchets' } }])).toBeUndefined()
    expect(readGlossary([migrant, { id: 7, words: {} }])).toBeUndefined()
  })
  it('loses what is no part of it', () =>
    expect(readGlossary([{ ...migrant, html: '<script>' }])).toEqual([migrant]))
})

describe('what is written in a row', () => {
  it.each<[GlossaryRow, boolean]>([
    [{ id: 'a', words: {} }, false],
    [{ id: 'a', words: { en: ' ', fr: '\t' } }, false],
    [{ id: 'a', words: { en: '', ar: 'ماء' } }, true],
    [{ id: 'a', words: {}, note: 'later' }, true],
    [{ id: 'a', words: {}, note: '  ' }, false],
  ])('%j: %s', (row, filled) => expect(isFilled(row)).toBe(filled))

  it('may be of 500 characters, and the first that is longer is told', () => {
    const long = (length: number, id = 'a'): GlossaryRow => ({
      id,
      words: { fr: 'é'.repeat(length) },
    })
    expect(lengthOfTooLong([long(500)])).toBeUndefined()
    expect(lengthOfTooLong([long(500), long(501), long(600)])).toBe(501)
    expect(lengthOfTooLong([])).toBeUndefined()
  })

  it('is read by column, the note after the languages, and nothing beyond', () => {
    const cells = (row: GlossaryRow) =>
      [0, 1, 2, 3, 4].map((column) => textAt(row, column, languages))
    expect(cells(migrant)).toEqual(['migrant', 'migrant·e', 'migrante', 'مهاجر', 'never “illegal”'])
    expect(cells({ id: 'b', words: { es: 'agua' } })).toEqual(['', '', 'agua', '', ''])
    expect(textAt({ id: 'b', words: { '': 'x' }, note: 'n' }, 0, [])).toBe('n')
  })

  it('is what was written there', () =>
    fc.assert(
      fc.property(fc.nat({ max: 4 }), fc.string(), (column, text) => {
        const after = withCell(migrant, column, text, languages)
        expect(textAt(after, column, languages)).toBe(text)
        for (const other of [0, 1, 2, 3, 4].filter((each) => each !== column))
          expect(textAt(after, other, languages)).toBe(textAt(migrant, other, languages))
      }),
    ))
})

describe('cells of a spreadsheet', () => {
  it.each<[string, string, string[][] | undefined]>([
    ['end a line in three ways', 'a\rb\r\nc\nd', [['a'], ['b'], ['c'], ['d']]],
    ['have one space where there were several', 'a  \u00a0 b\tc', [['a b', 'c']]],
    ['have no space at their ends', ' a \t b ', [['a', 'b']]],
    ['end with an empty row that is none', 'a\tb\n', [['a', 'b']]],
    ['end with an empty cell that is one', 'a\t', [['a', '']]],
    ['may be one row of two empty ones', '\t', [['', '']]],
    ['are two rows with an empty one between them and the end', 'a\n\n', [['a'], ['']]],
    ['are one cell with a break at its end', 'a\n', undefined],
    ['are one quoted cell', '"a\nb"', undefined],
    ['are quoted where a tab is within', '"a\tb"\tc', [['a b', 'c']]],
    ['are quoted at the end of the text', 'c\t"a\nb"', [['c', 'a b']]],
    ['are quoted at the end of a row', '"a\nb"\r\n"c\td"\r\n', [['a b'], ['c d']]],
    ['hold a quotation mark alone', '"\t""', [['"', '""']]],
    ['begin with a mark that nothing closes', '"a\tb', [['"a', 'b']]],
    ['hold Arabic as it is', 'ماء\tنفايات', [['ماء', 'نفايات']]],
  ])('%s', (_, text, cells) => expect(cellsOnClipboard(text)).toEqual(cells))

  it('are read whatever the text is, no row without a cell', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '"', '\t', '\n', '\r', ' ', '""'), { maxLength: 12 }),
        (parts) => {
          const cells = cellsOnClipboard(parts.join(''))
          for (const row of cells ?? []) expect(row.length).toBeGreaterThan(0)
          if (cells) expect(cells.flat().length).toBeGreaterThan(1)
        },
      ),
    ))
})

describe('a table into which cells are pasted', () => {
  const newId = () => 'new'
  const pasted = (row: number, column: number, cells: string[][]) =>
    pasteCells([migrant], { row, column }, cells, { languages, newId })

  it('keeps what is beside and below', () => {
    const two = [migrant, { id: 'b', words: { en: 'city' } }]
    expect(
      pasteCells(two, { row: 0, column: 1 }, [['personne migrante']], { languages, newId }),
    ).toEqual([{ ...migrant, words: { ...migrant.words, fr: 'personne migrante' } }, two[1]])
  })
  it('gets rows between where the place is further below', () =>
    expect(pasted(3, 0, [['city']])).toEqual([
      migrant,
      { id: 'new', words: {} },
      { id: 'new', words: {} },
      { id: 'new', words: { en: 'city' } },
    ]))
  it('takes a note in the last column, and nothing further on', () =>
    expect(pasted(1, 3, [['مدينة', 'of people', 'beyond']])[1]).toEqual({
      id: 'new',
      words: { ar: 'مدينة' },
      note: 'of people',
    }))
  it('is the same where nothing is pasted', () => expect(pasted(0, 0, [])).toEqual([migrant]))
})
