import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/formats/document/readDocument.js'
import { docxOf, p } from './docxOf.js'
import { shown } from './shown.js'

const compound = (name: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array.from(`xx${name}`).flatMap((sign) => [sign.charCodeAt(0), 0]),
  ])
const docx = docxOf(p('Agenda'))
const seen = async (bytes: Uint8Array, name?: string) => {
  const read = await readDocument(bytes, { name })
  return 'error' in read ? read.error : shown(read.document.blocks)
}

describe('a file', () => {
  it.each<[string, Uint8Array, string | string[]]>([
    ['a Word file of another name', docx, ['Agenda']],
    ['a page', strToU8('<!DOCTYPE html><p>Agenda'), ['Agenda']],
    ['a piece of a page', strToU8('<table><tr><td>9h<td>Tea</table>'), ['0 9h | 1 Tea']],
    ['a text', strToU8('9h Tea'), ['9h Tea']],
    [
      'a text in UTF-16',
      Uint8Array.from([
        0xff,
        0xfe,
        ...Array.from('9h Thé').flatMap((sign) => [sign.charCodeAt(0), 0]),
      ]),
      ['9h Thé'],
    ],
    ['a text of older Windows', Uint8Array.from([0x39, 0x68, 0x20, 0x54, 0x68, 0xe9]), ['9h Thé']],
    ['an Arabic text of older Windows', Uint8Array.from([0xcc, 0xe1, 0xd3, 0xc9]), ['جلسة']],
    [
      'a table as text that nobody named',
      strToU8('Time;What;Where\n9:00;Tea;Hall\n10:00;Talk;Hall'),
      ['0 Time | 1 What | 2 Where', '0 9:00 | 1 Tea | 2 Hall', '0 10:00 | 1 Talk | 2 Hall'],
    ],
    ['an old Word file', compound('WordDocument'), 'oldWord'],
    ['an RTF file', strToU8('{\\rtf1 Agenda}'), 'oldWord'],
    ['an old workbook', compound('Workbook'), 'oldExcel'],
    ['a protected file', compound('EncryptedPackage'), 'encrypted'],
    ['another old file', compound('PowerPoint Document'), 'unknownFormat'],
    ['slides', zipSync({ 'ppt/presentation.xml': strToU8('<a/>') }), 'unknownFormat'],
    ['any archive', zipSync({ 'a.txt': strToU8('a') }), 'unknownFormat'],
    [
      'an image',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'unknownFormat',
    ],
    ['another XML', strToU8('<?xml version="1.0"?><a>b</a>'), 'unknownFormat'],
    ['nothing', new Uint8Array(), 'empty'],
    ['only blanks', strToU8(' \n '), 'empty'],
    ['a Word file without words', docxOf('<w:p/>'), 'empty'],
    ['half a Word file', docx.subarray(0, docx.length / 2), 'broken'],
    ['a Word file without a body', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'broken'],
    ['XML that is none', docxOf('<w:p>'), 'broken'],
  ])('%s', async (_, bytes, expected) => expect(await seen(bytes)).toEqual(expected))

  it('is a table where its name says so', async () => {
    expect(await seen(strToU8('a,b\nc,d'), 'x.csv')).toEqual(['0 a | 1 b', '0 c | 1 d'])
    expect(await seen(strToU8('a,b\nc,d'), 'x.txt')).toEqual(['a,b', 'c,d'])
  })

  it('is answered, whatever was cut out of it or put into it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(docx.length),
        fc.nat(40),
        fc.uint8Array({ maxLength: 20 }),
        async (at, cut, bit) => {
          const read = await readDocument(
            Uint8Array.from([...docx.subarray(0, at), ...bit, ...docx.subarray(at + cut)]),
          )
          expect('document' in read || read.error.length > 0).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })
})
