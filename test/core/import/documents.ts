import fc from 'fast-check'
import type { Block, Paragraph, Table, TextDocument } from '../../../src/core/import/document.js'
import { type Piece, piecesOf } from '../../../src/core/import/pieces.js'
import type { Stretch } from '../../../src/core/import/stretch.js'

/** A paragraph: `• ` makes it an item of a list, `# ` a heading, `*…*` around all of it bold. */
export function p(text: string, more: Partial<Paragraph> = {}): Paragraph {
  const bullet = text.startsWith('• ')
  const heading = /^#+ /.exec(text)?.[0].length
  const bold = /^\*.*\*$/s.test(text)
  const plain = text.replace(/^(?:• |#+ )/, '').replace(/^\*(.*)\*$/s, '$1')
  return {
    type: 'paragraph',
    runs: plain ? [{ text: plain, ...(bold ? { bold: true as const } : {}) }] : [],
    ...(bullet ? { list: { level: 0, mark: '•', ordered: false } } : {}),
    ...(heading ? { heading: heading - 1 } : {}),
    ...more,
  }
}

/** A table: cells parted by `|`, lines of a cell by ` / `; a row of one cell goes over all columns. */
export function table(...rows: string[]): Table {
  const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()))
  const width = Math.max(...cells.map((row) => row.length))
  return {
    type: 'table',
    rows: cells.map((row) => ({
      cells: row.map((cell, column) => ({
        column,
        columns: row.length === 1 ? width : 1,
        rows: 1,
        blocks: cell.split(' / ').map((line) => p(line)),
      })),
    })),
  }
}

export const documentOf = (...blocks: (Block | string)[]): TextDocument => ({
  blocks: blocks.map((block) => (typeof block === 'string' ? p(block) : block)),
  apart: [],
  warnings: [],
})

/** The lines of text of a document. */
export const pieces = (...blocks: (Block | string)[]): Piece[] =>
  piecesOf(documentOf(...blocks).blocks)

/** A text that stands at the beginning of a document. */
export const stretch = (text: string): Stretch => ({
  text,
  parts: [{ start: 0, place: { at: [0], from: 0, to: text.length } }],
})

const words = [
  'Opening',
  'Session 1: Roads',
  'Coffee break',
  'Lunch (Hall)',
  'Panel: Who pays?',
  'Moderator: Ana Haddad, UCLG',
  'Speakers: Li Wei, Omar Saleh and Eva Roth',
  '• Dr. Kim Park, Mayor of Sfax',
  'Objective: To agree.',
  'Guiding questions:',
  '• What now?',
  'Monday 5 May 2025',
  'Day 2',
  '9:00 – 10:30',
  '14h',
  '10:30 Tea',
  'Matin',
  'الجلسة الأولى: الماء',
  'رئيس الجلسة: د. علي',
  '٩:٠٠ – ١٠:٠٠',
  '12.30 a head',
  'See www.example.org',
  'a\tb\tc',
  'first\nsecond',
  'Représentant de la Ville',
  '(tbc)',
  '– – –',
  '5–6 June 2025',
  'Taller A – Radio',
  'كلمة السيد نوفل الغربي',
  '',
  '*Bold title*',
  '# Heading',
  'CANCELLED',
]

const anyParagraph = fc
  .oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words) },
    {
      weight: 1,
      arbitrary: fc
        .string({ maxLength: 30, unit: 'grapheme' })
        .map((text) => text.replace(/[\u0000-\u001f]/g, ' ')),
    },
  )
  .map((text) => p(text))

const anyTable: fc.Arbitrary<Table> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([width, height]) =>
    fc
      .array(
        fc.oneof(
          {
            weight: 4,
            arbitrary: fc
              .array(fc.array(anyParagraph, { maxLength: 3 }), {
                minLength: width,
                maxLength: width,
              })
              .map((cells) => ({
                cells: cells.map((blocks, column) => ({ column, columns: 1, rows: 1, blocks })),
              })),
          },
          {
            weight: 1,
            arbitrary: anyParagraph.map((block) => ({
              cells: [{ column: 0, columns: width, rows: 1, blocks: [block] }],
            })),
          },
        ),
        { minLength: height, maxLength: height },
      )
      .map((rows): Table => ({ type: 'table', rows })),
  )

/** Documents that are made of what agendas are made of, in any order. */
export const anyDocument: fc.Arbitrary<TextDocument> = fc
  .array(fc.oneof({ weight: 2, arbitrary: anyParagraph }, { weight: 1, arbitrary: anyTable }), {
    maxLength: 12,
  })
  .map((blocks) => documentOf(...blocks))
