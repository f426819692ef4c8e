import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/core/import/document.js'
import { readDocument } from '../../../src/formats/document/readDocument.js'
import { docxOf } from './docxOf.js'

/** What is written down and must come back: a paragraph as its pieces (bold or not), or a table of cells of paragraphs. */
type Piece = { text: string; bold: boolean }
type Given = Piece[] | { rows: Piece[][][][] }

const word = fc.string({ unit: fc.constantFrom(...'abcÉñßجلسة09:–.'), minLength: 1, maxLength: 8 })
const piece = fc.record({
  text: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  bold: fc.boolean(),
})
const paragraph = fc.array(piece, { minLength: 1, maxLength: 4 })
const table = fc
  .integer({ min: 1, max: 3 })
  .chain((columns) =>
    fc.array(
      fc.array(fc.array(paragraph, { maxLength: 2 }), { minLength: columns, maxLength: columns }),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map((rows) => ({ rows }))
const document = fc.array(fc.oneof<fc.Arbitrary<Given>[]>(paragraph, paragraph, table), {
  minLength: 1,
  maxLength: 6,
})

type Writer = {
  paragraph: (pieces: string) => string
  piece: (text: string, bold: boolean) => string
  table: (rows: string) => string
  row: (cells: string) => string
  cell: (blocks: string) => string
  file: (content: string) => Uint8Array
}

const odt =
  'office text table style'
    .split(' ')
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ') + ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'

const writers: Record<string, Writer> = {
  docx: {
    piece: (text, bold) =>
      Array.from(text)
        .map(
          (sign) =>
            `<w:r><w:rPr>${bold ? '<w:b/>' : ''}</w:rPr><w:t xml:space="preserve">${sign}</w:t></w:r>`,
        )
        .join('<w:proofErr/>'),
    paragraph: (pieces) => `<w:p>${pieces}</w:p>`,
    table: (rows) => `<w:tbl>${rows}</w:tbl>`,
    row: (cells) => `<w:tr>${cells}</w:tr>`,
    cell: (blocks) => `<w:tc>${blocks || '<w:p/>'}</w:tc>`,
    file: (content) => docxOf(content),
  },
  html: {
    piece: (text, bold) => (bold ? `<b>${text.replace(' ', '\n  ')}</b>` : text),
    paragraph: (pieces) => `<p>\n ${pieces}</p>\n`,
    table: (rows) => `<table>${rows}</table>`,
    row: (cells) => `<tr>${cells}</tr>`,
    cell: (blocks) => `<td>\n${blocks}</td>`,
    file: (content) => strToU8(`<!doctype html><meta charset=utf-8>${content}`),
  },
  odt: {
    piece: (text, bold) => `<text:span text:style-name="${bold ? 'B' : 'x'}">${text}</text:span>`,
    paragraph: (pieces) => `<text:p>${pieces}</text:p>`,
    table: (rows) => `<table:table>${rows}</table:table>`,
    row: (cells) => `<table:table-row>${cells}</table:table-row>`,
    cell: (blocks) => `<table:table-cell>${blocks}</table:table-cell>`,
    file: (content) =>
      zipSync({
        'content.xml': strToU8(
          `<office:document-content ${odt}><office:automatic-styles><style:style style:family="text" style:name="B"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:text>${content}</office:text></office:body></office:document-content>`,
        ),
      }),
  },
}

const written = (
  given: Given[],
  { file, piece: ofPiece, paragraph: ofParagraph, table: ofTable, row, cell }: Writer,
): Uint8Array => {
  const line = (pieces: Piece[]) =>
    ofParagraph(pieces.map(({ text, bold }) => ofPiece(text, bold)).join(ofPiece(' ', false)))
  return file(
    given
      .map((each) =>
        Array.isArray(each)
          ? line(each)
          : ofTable(
              each.rows
                .map((cells) =>
                  row(cells.map((blocks) => cell(blocks.map(line).join(''))).join('')),
                )
                .join(''),
            ),
      )
      .join(''),
  )
}

const textsOf = (pieces: Piece[]) =>
  pieces.flatMap(({ text, bold }, at) => [
    ...(at ? [{ text: ' ', bold: false }] : []),
    { text, bold },
  ])
/** Letter by letter, so that it does not matter how runs are cut. */
const letters = (pieces: { text: string; bold: boolean }[]) =>
  pieces
    .map(({ text, bold }) => (bold ? text.toUpperCase().replaceAll('ß', 'SS') : text.toLowerCase()))
    .join('')
const expected = (given: Given[]): unknown[] =>
  given.map((each) =>
    Array.isArray(each)
      ? letters(textsOf(each))
      : each.rows.map((cells) => cells.map((blocks) => expected(blocks))),
  )
const found = (blocks: Block[]): unknown[] =>
  blocks.map((block) =>
    block.type === 'paragraph'
      ? letters(block.runs.map(({ text, bold = false }) => ({ text, bold })))
      : block.rows.map(({ cells }) => cells.map((cell) => found(cell.blocks))),
  )

describe.each(Object.keys(writers))('any document written as %s', (format) => {
  it('is read back word for word', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (given) => {
        const read = await readDocument(written(given, writers[format]!))
        expect(
          'document' in read
            ? found(read.document.blocks)
            : read.error === 'empty'
              ? expected(given)
              : read.error,
        ).toEqual(expected(given))
      }),
      { numRuns: 100 },
    )
  })
})
