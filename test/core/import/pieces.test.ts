import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsOf, textOfCell } from '../../../src/core/import/cellText.js'
import { plainText, writingOf } from '../../../src/core/import/formattedText.js'
import {
  type Piece,
  piecesOf,
  setApart,
  withoutBullet,
  withText,
} from '../../../src/core/import/pieces.js'
import { placesOf, slice, stretchOf } from '../../../src/core/import/stretch.js'
import { anyDocument, documentOf, p, pieces, stretch, table } from './documents.js'

const texts = (all: readonly Piece[]) => all.map(({ text }) => text.text)

describe('the lines of text of a document', () => {
  it('are its paragraphs, parted where a line ends within them', () => {
    const found = pieces('Opening\nDr. Kim Park\n\n  Room 2', 'Lunch', '')
    expect(
      found.map(({ text, soft, indent, at, from, to }) => [text.text, soft, indent, at, from, to]),
    ).toEqual([
      ['Opening', false, 0, [0], 0, 7],
      ['Dr. Kim Park', true, 0, [0], 8, 20],
      ['Room 2', true, 2, [0], 22, 30],
      ['Lunch', false, 0, [1], 0, 5],
    ])
  })

  it('know how they look: a fifth of their letters may look otherwise', () => {
    const look = (...runs: { text: string; bold?: true; italic?: true }[]) => {
      const [piece] = pieces(p('', { runs }))
      return [piece?.bold, piece?.italic]
    }
    expect(look({ text: 'Title', bold: true })).toEqual([true, false])
    expect(look({ text: 'Title', italic: true })).toEqual([false, true])
    expect(look({ text: 'Four', bold: true }, { text: ' x' })).toEqual([true, false])
    expect(look({ text: 'abc', bold: true }, { text: ' x' })).toEqual([false, false])
    expect(look({ text: 'ab:', bold: true }, { text: ' – ' })).toEqual([true, false])
    expect(look({ text: '– –', bold: true })).toEqual([false, false])
  })

  it('look each as their own part of the paragraph does', () => {
    const found = pieces(p('', { runs: [{ text: 'Title\n', bold: true }, { text: 'text' }] }))
    expect(found.map(({ bold }) => bold)).toEqual([true, false])
  })

  it('are headings and items of lists where their paragraph is', () => {
    const [heading, item, plain] = pieces('## Roads', '• Roads', 'Roads')
    expect([heading?.heading, item?.heading, plain?.heading]).toEqual([2, undefined, undefined])
    expect([heading?.list, item?.list?.mark, plain?.list]).toEqual([undefined, '•', undefined])
  })

  it('begin with a label that counts something, and with no other', () => {
    const of = (label: string, more = {}) => texts(pieces(p('Roads\nRivers', { label, ...more })))
    expect(of('Session I:')).toEqual(['Session I: Roads', 'Rivers'])
    expect(of('2.1')).toEqual(['Roads', 'Rivers'])
    expect(of('II.')).toEqual(['Roads', 'Rivers'])
    expect(of('Session I:', { list: { level: 0, mark: '1.', ordered: true } })).toEqual([
      ...['Roads', 'Rivers'],
    ])
  })

  it('are the rows of a table within a cell, what follows a first line beneath them', () => {
    const found = pieces(table('9:00|Roads / Ana Haddad', '|', '|Rivers'))
    expect(found.map(({ text, at, soft }) => [text.text, at, soft])).toEqual([
      ['9:00\tRoads', [0, 0, 0, 0], false],
      ['Ana Haddad', [0, 0, 1, 1], false],
      ['Rivers', [0, 2, 1, 0], false],
    ])
  })

  it('stand where they say', () =>
    fc.assert(
      fc.property(anyDocument, (document) => {
        for (const piece of piecesOf(document.blocks)) {
          if (piece.text.text.includes('\t')) continue
          const own = slice(stretchOf(piece.paragraph, piece.at, piece.from, piece.to), 0)
          expect(piece.text.text.endsWith(own.text)).toBe(true)
          expect(piece.text.text).toBe(piece.text.text.trim())
        }
      }),
      { numRuns: 30 },
    ))
})

describe('a line of text', () => {
  it('gets another text and stays what it is', () => {
    const [piece] = pieces('*Roads*')
    const other = withText(piece!, stretch('Rivers'))
    expect([other.text.text, other.bold, other.at, piece?.text.text]).toEqual([
      ...['Rivers', true, [0], 'Roads'],
    ])
  })

  it.each([
    ['– Roads', 'Roads'],
    ['* Roads', 'Roads'],
    ['➢ Roads', 'Roads'],
    ['✓  Roads', 'Roads'],
    ['-Roads', '-Roads'],
    ['Roads – rivers', 'Roads – rivers'],
    ['1. Roads', '1. Roads'],
    ['•', '•'],
  ])('is without a typed mark of a list: %s', (text, expected) => {
    const [piece] = pieces(p('', { runs: [{ text }] }))
    expect(withoutBullet(piece!).text.text).toBe(expected)
  })

  it.each<[string, { text: string; bold?: true; italic?: true }[], string]>([
    ['in bold at its head', [{ text: 'Roads', bold: true }, { text: ', Ana Haddad' }], 'Roads'],
    ['in italics', [{ text: 'Roads', italic: true }, { text: ', Ana' }], 'Roads'],
    ['without the mark behind it', [{ text: 'Roads: ', bold: true }, { text: 'Ana' }], 'Roads'],
    ['with its closing mark', [{ text: '“Roads?”', bold: true }, { text: ', Ana' }], '“Roads?”'],
    ['with a bracket', [{ text: 'Roads (north)', bold: true }, { text: ' Ana' }], 'Roads (north)'],
    ['nothing where all is in bold', [{ text: 'Roads, Ana', bold: true }], ''],
    ['nothing where it begins plain', [{ text: 'Ana, ' }, { text: 'Roads', bold: true }], ''],
    [
      'that in bold where italics follow',
      [
        { text: 'Roads', bold: true },
        { text: ' Ana', italic: true },
      ],
      'Roads',
    ],
  ])('sets a text apart: %s', (_, runs, expected) => {
    const [piece] = pieces(p('', { runs }))
    expect(setApart(piece!)).toBe(expected)
  })

  it('sets nothing apart in an automatic label', () => {
    const [piece] = pieces(p('Roads', { label: 'Session I:' }))
    expect(setApart(piece!)).toBe('')
  })
})

describe('the cells of a table', () => {
  it('have their lines, and know where they stand', () => {
    const cells = cellsOf(table('9:00|Roads / Ana Haddad', '10:00|Rivers'), [4])
    expect(cells.map((row) => row.map((cell) => [cell.row, textOfCell(cell).text]))).toEqual([
      [
        [0, '9:00'],
        [0, 'Roads Ana Haddad'],
      ],
      [
        [1, '10:00'],
        [1, 'Rivers'],
      ],
    ])
    expect(cells[0]?.[1]?.pieces.map(({ at }) => at)).toEqual([
      [4, 0, 1, 0],
      [4, 0, 1, 1],
    ])
    expect(placesOf(textOfCell(cells[1]![1]!))).toEqual([{ at: [4, 1, 1, 0], from: 0, to: 6 }])
  })
})

describe('a text with its looks', () => {
  const link = { text: 'map', href: 'https://example.org' }
  it('is as it stands in the document', () => {
    const [piece] = pieces(
      p('', {
        runs: [{ text: 'Bring a ' }, { text: 'new ', bold: true }, link],
        style: 'Normal',
        heading: 2,
        label: '2.1',
        align: 'end',
      }),
    )
    expect(writingOf([piece!])).toEqual([
      {
        type: 'paragraph',
        style: 'Normal',
        align: 'end',
        runs: [{ text: 'Bring a ' }, { text: 'new ', bold: true }, link],
      },
    ])
  })

  it('is some characters of its paragraph', () => {
    const [piece] = pieces(p('', { runs: [{ text: 'Aim: to ' }, { text: 'agree', italic: true }] }))
    const rest = withText(piece!, slice(piece!.text, 5))
    expect(writingOf([rest])[0]?.runs).toEqual([{ text: 'to ' }, { text: 'agree', italic: true }])
  })

  it('joins what looks the same, and keeps apart what does not', () => {
    const runs = [
      { text: 'a' },
      { text: 'b' },
      { text: 'c', bold: true as const },
      { text: 'd', italic: true as const },
      { text: 'e', underline: true as const },
      { text: 'f', strike: true as const },
      { text: 'g', href: 'https://a.example' },
      { text: 'h', href: 'https://b.example' },
      { text: 'i', href: 'https://b.example' },
    ]
    expect(writingOf(pieces(p('', { runs })))[0]?.runs.map(({ text }) => text)).toEqual([
      ...['ab', 'c', 'd', 'e', 'f', 'g', 'hi'],
    ])
  })

  it('is plain where it was put together from several places', () => {
    const [first, second] = pieces('*Aim*', '*Agree*')
    const both = {
      ...withText(first!, {
        text: 'Aim Agree',
        parts: [
          { start: 0, place: { at: [0], from: 0, to: 3 } },
          { start: 4, place: { at: [1], from: 0, to: 5 } },
        ],
      }),
    }
    expect(writingOf([both, second!]).map(({ runs }) => runs)).toEqual([
      [{ text: 'Aim Agree' }],
      [{ text: 'Agree', bold: true }],
    ])
  })

  it('keeps the mark of its list', () =>
    expect(writingOf(pieces('• Agree'))[0]?.list).toEqual({
      ...{ level: 0, mark: '•', ordered: false },
    }))

  it('is plain with a line for each paragraph', () => {
    expect(plainText(writingOf(pieces('One  two', '  ', 'Three\u00a0 four ')))).toBe(
      'One two\nThree four',
    )
    expect(plainText([])).toBe('')
  })

  it('has the words that the document has', () =>
    fc.assert(
      fc.property(anyDocument, (document) => {
        const all = piecesOf(document.blocks)
        const squeezed = (text: string) => text.replace(/\s+/g, '')
        expect(squeezed(plainText(writingOf(all)))).toBe(squeezed(texts(all).join('')))
      }),
      { numRuns: 50 },
    ))

  it('is nothing of an empty document', () => expect(pieces()).toEqual(documentOf().blocks))
})
