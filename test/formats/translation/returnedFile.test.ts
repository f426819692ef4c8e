import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import {
  parseReturned,
  renderTranslationTable,
  renderXliff,
} from '../../../src/formats/translation/index.js'
import { renderNotTaken } from '../../../src/formats/translation/renderNotTaken.js'
import { sample } from './exchanges.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const wide = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
const what = (file: Uint8Array) => {
  const read = parseReturned(file)
  return 'faults' in read
    ? read.faults.map(({ fault }) => fault)
    : [read.returned.event, read.returned.to, read.returned.texts.length]
}

describe('a file that comes back', () => {
  it.each<[string, Uint8Array, unknown[]]>([
    ['XLIFF', bytes(renderXliff(sample())!), ['12', 'ar', 5]],
    [
      'XLIFF with a byte order mark',
      bytes(`\ufeff\n${renderXliff(sample())!.replace(/^<\?xml.*?\?>/, '')}`),
      ['12', 'ar', 5],
    ],
    ['XLIFF in UTF-16', wide(renderXliff(sample())!.replace('UTF-8', 'UTF-16')), ['12', 'ar', 5]],
    ['a table', bytes(renderTranslationTable(sample())), ['12', 'ar', 5]],
    [
      'a table that a spreadsheet saved as Unicode text',
      wide(renderTranslationTable(sample()).replace('\ufeff', '')),
      ['12', 'ar', 5],
    ],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0xff]), ['workbook']],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), ['workbook']],
    ['letters of one country', new Uint8Array([0x69, 0x64, 0x2c, 0xe9]), ['notUnicode']],
    ['a page', bytes('<!DOCTYPE html><html></html>'), ['documentType']],
    ['a letter', bytes('Dear all,'), ['columnsMissing']],
    ['nothing', bytes(''), ['columnsMissing']],
  ])('%s is known by what is in it', (_, file, expected) => expect(what(file)).toEqual(expected))

  it('loses nothing of what was not taken, and no spreadsheet computes it', () => {
    const table = renderNotTaken(
      ['Text', 'Why', 'Sent', 'Now', 'Came', 'There'],
      [
        {
          where: 'Opening: "Title"',
          why: 'moved',
          sourceSent: ['One', 'two; three'],
          source: [],
          came: ['=1+1', '<b1>x</b1>'],
          target: ['مرحبا'],
        },
      ],
    )
    expect(table.startsWith('\ufeff')).toBe(true)
    expect(parse(table, { bom: true })).toEqual([
      ['Text', 'Why', 'Sent', 'Now', 'Came', 'There'],
      ['Opening: "Title"', 'moved', 'One\ntwo; three', '', "'=1+1\n<b1>x</b1>", 'مرحبا'],
    ])
  })
})
