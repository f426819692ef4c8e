import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../src/formats/document/docx/index.js'
import { fullBudget } from '../../../src/formats/document/file/limits.js'
import { readDocument } from '../../../src/formats/document/readDocument.js'
import { fitsAgenda } from '../../../src/formats/document/fitsAgenda.js'
import {
  readAgendaSafely,
  readDocumentSafely,
} from '../../../src/formats/document/readDocumentSafely.js'
import { docxOf, p } from './docxOf.js'
import { shown } from './shown.js'

const many = (count: number, text: string) => text.repeat(count)

/** The file, and a size in all places where a zip archive says how large its entries are. */
function lying(file: Uint8Array): Uint8Array {
  const bytes = Buffer.from(file)
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4))
    bytes.writeUInt32LE(10, at + 24)
  for (let at = bytes.indexOf('PK\x03\x04'); at >= 0; at = bytes.indexOf('PK\x03\x04', at + 4))
    bytes.writeUInt32LE(10, at + 22)
  return Uint8Array.from(bytes)
}

const laughs = `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "${many(10, '&a;')}">]>`

describe('a bomb', () => {
  it('that swells when it is unpacked is stopped on the way, also where it lies about its size', () => {
    const swollen = docxOf(many(12_000_000, ' '))
    for (const bytes of [swollen, lying(swollen)]) {
      const budget = { ...fullBudget(), unpacked: 1_000_000 }
      expect(() => readDocx(bytes, budget)).toThrow('tooLarge')
      // One step of 8 KB further than it may at most, and not to its end.
      expect(budget.unpacked).toBeGreaterThan(-9_000_000)
    }
  })

  it.each<[string, string, () => Uint8Array]>([
    [
      'of endless nesting',
      'tooLarge',
      () => docxOf(many(5000, '<w:sdt><w:sdtContent>') + many(5000, '</w:sdtContent></w:sdt>')),
    ],
    ['of many elements', 'tooLarge', () => docxOf(many(510_000, '<a/>'))],
    [
      'of wide cells',
      'tooLarge',
      () =>
        docxOf(
          `<w:tbl>${many(500, '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc></w:tr>')}</w:tbl>`,
        ),
    ],
    ['of nested pages', 'tooLarge', () => strToU8(many(20_000, '<div>'))],
    ['of elements that a parser repairs', 'tooLarge', () => strToU8(many(65_000, '<p><i a>x</i>'))],
    [
      'of many small cells',
      'tooLarge',
      () => strToU8(`<table>${many(45_000, '<tr><td>9:00<td>Tea')}`),
    ],
    [
      'of cells that cover all',
      'tooLarge',
      () => strToU8(`<table>${many(500, '<tr><td colspan=1000 rowspan=65000>x')}`),
    ],
    ['of lines', 'tooLarge', () => strToU8(many(60_000, 'a\n'))],
    ['of text', 'tooLarge', () => strToU8(many(1_100_000, 'a'))],
    [
      'of entities',
      'broken',
      () =>
        docxOf('', {
          files: {
            'word/document.xml': strToU8(
              `${laughs}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`,
            ),
          },
        }),
    ],
  ])('%s is refused as %s', async (_, error, make) =>
    expect(await readDocument(make())).toEqual({ error }),
  )
})

describe('a document in which an agenda is looked for', () => {
  const textOf = async (text: string) => {
    const read = await readDocument(strToU8(text), { name: 'a.txt' })
    return 'document' in read && fitsAgenda(read.document)
  }

  it.each<[string, boolean, string]>([
    ['of 4,000 lines fits', true, many(4000, '9:00 Tea\n')],
    ['of more paragraphs than agendas have does not', false, many(5001, '9:00 Tea\n')],
    ['with an endless line does not', false, `9:00 ${many(10_000, '(a)')}`],
  ])('%s', async (_, fits, text) => expect(await textOf(text)).toBe(fits))

  it('is refused at once where it does not fit', { timeout: 60_000 }, async () =>
    expect(
      await readAgendaSafely(
        strToU8(many(40_000, '9:00 Tea\n')),
        { name: 'a.txt' },
        { tracks: [] },
      ),
    ).toEqual({ error: 'tooLarge' }),
  )
})

describe('in a thread of its own', () => {
  it('a document is read', { timeout: 60_000 }, async () => {
    const [one, other] = await Promise.all([
      readDocumentSafely(docxOf(p('Agenda'))),
      readDocumentSafely(strToU8('9h Tea'), { name: 'a.txt' }),
    ])
    expect([
      'document' in one && shown(one.document.blocks),
      'document' in other && shown(other.document.blocks),
    ]).toEqual([['Agenda'], ['9h Tea']])
  })

  it('a file stays with whoever brings it', { timeout: 60_000 }, async () => {
    const buffer = Buffer.from('9h Tea')
    await readDocumentSafely(buffer)
    expect(buffer.toString()).toBe('9h Tea')
  })

  it(
    'a bomb ends its thread alone, while others go on, and the next document is read',
    { timeout: 60_000 },
    async () => {
      const answered: string[] = []
      const bomb = readDocumentSafely(
        strToU8(many(90_000, '<p><i a>x</i>') + '<p><b><i>'.repeat(50)),
        {},
        300,
      ).then((read) => {
        answered.push('bomb')
        return read
      })
      const honest = readDocumentSafely(docxOf(p('Agenda'))).then((read) => {
        answered.push('honest')
        return read
      })
      const ticks = setInterval(() => answered.push('server'), 20)
      expect([await bomb, 'document' in (await honest)]).toEqual([{ error: 'tooSlow' }, true])
      clearInterval(ticks)
      expect(answered.slice(0, -1)).toContain('server')
      expect(await readDocumentSafely(strToU8('9h Tea'))).toMatchObject({
        document: { blocks: [{ runs: [{ text: '9h Tea' }] }] },
      })
    },
  )
})
