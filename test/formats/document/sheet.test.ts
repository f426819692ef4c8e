import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../src/formats/document/sheet/csv.js'
import { shownNumber } from '../../../src/formats/document/sheet/values.js'
import { readXlsx } from '../../../src/formats/document/sheet/xlsx.js'
import { apartOf, shown } from './shown.js'

const main =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const relations = (entries: string[]) =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`,
  )
const relation = (id: string, type: string, target: string, more = '') =>
  `<Relationship Id="${id}" Type="x/${type}" Target="${target}" ${more}/>`

type Sheet = {
  name: string
  state?: string
  data: string
  before?: string
  after?: string
  relations?: string[]
  files?: Record<string, string>
}

const styles = `<styleSheet ${main}><numFmts><numFmt numFmtId="164" formatCode="dddd d&quot; de &quot;mmmm"/><numFmt numFmtId="165" formatCode="[h]:mm"/><numFmt numFmtId="166" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts><fonts><font/><font><b/></font></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="20"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="22"/><xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>`

function xlsxOf(sheets: Sheet[], strings = '', workbook = ''): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook ${main}>${workbook}<sheets>${sheets.map(({ name, state = 'visible' }, at) => `<sheet name="${name}" state="${state}" r:id="s${at}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations([
      relation('a', 'sharedStrings', 'sharedStrings.xml'),
      relation('b', 'styles', 'styles.xml'),
      ...sheets.map((_, at) => relation(`s${at}`, 'worksheet', `sheets/${at}.xml`)),
    ]),
    'xl/styles.xml': strToU8(styles),
    'xl/sharedStrings.xml': strToU8(`<sst ${main}>${strings}</sst>`),
    ...Object.fromEntries(
      sheets.flatMap(({ data, before = '', after = '', relations: own = [], files = {} }, at) => [
        [
          `xl/sheets/${at}.xml`,
          strToU8(`<worksheet ${main}>${before}<sheetData>${data}</sheetData>${after}</worksheet>`),
        ],
        [`xl/sheets/_rels/${at}.xml.rels`, relations(own)],
        ...Object.entries(files).map(([name, content]) => [name, strToU8(content)]),
      ]),
    ),
  })
}

const text = (address: string, value: string) => `<c r="${address}" t="str"><v>${value}</v></c>`
const number = (address: string, value: number, style = 0) =>
  `<c r="${address}" s="${style}"><v>${value}</v></c>`
const row = (at: number, ...cells: string[]) => `<row r="${at}">${cells.join('')}</row>`
const seen = (sheet: Omit<Sheet, 'name'>, strings?: string, workbook?: string) =>
  shown(readXlsx(xlsxOf([{ name: 'A', ...sheet }], strings, workbook)).blocks)

describe('a workbook', () => {
  it.each<[string, Omit<Sheet, 'name'>, string[]]>([
    [
      'times, days, numbers',
      {
        data: row(
          1,
          number('A1', 0.3958333333333333, 1),
          number('B1', 46338, 2),
          number('C1', 46338.5, 5),
          number('D1', 1.0625, 3),
          number('E1', 2500, 4),
          number('F1', 12),
        ),
      },
      ['0 09:30 | 1 2026-11-12 | 2 2026-11-12 12:00 | 3 25:30 | 4 2,500.00 € | 5 12'],
    ],
    [
      'a formula shows what came out',
      {
        data: row(
          1,
          '<c r="A1" s="1"><f>B1+1</f><v>0.75</v></c>',
          '<c r="B1" t="str"><f>x</f><v>Tea</v></c>',
        ),
      },
      ['0 18:00 | 1 Tea'],
    ],
    [
      'strings in all ways',
      {
        data: row(
          1,
          '<c r="A1" t="s"><v>0</v></c>',
          '<c r="B1" t="s" s="6"><v>1</v></c>',
          '<c r="C1" t="inlineStr"><is><t>in</t></is></c>',
          '<c r="D1" t="b"><v>1</v></c>',
          '<c r="E1" t="d"><v>2027-11-12T00:00:00Z</v></c>',
        ),
      },
      ['0 *Modera: *Ana | 1 *Tea* | 2 in | 3 TRUE | 4 2027-11-12'],
    ],
    [
      'cells without addresses',
      {
        data: '<row><c t="str"><v>a</v></c><c/><c t="str"><v>c</v></c></row><row><c t="str"><v>d</v></c></row>',
      },
      ['0 a | 2 c', '0 d'],
    ],
    [
      'merged cells',
      {
        data:
          row(1, text('A1', 'Day'), '<c r="B1"/>') +
          row(2, text('A2', '9h'), text('B2', 'a')) +
          row(3, '<c r="A3"/>', text('B3', 'b')),
        after: '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/></mergeCells>',
      },
      ['0+2 Day', '0x2 9h | 1 a', '1 b'],
    ],
    [
      'hidden columns and rows',
      {
        data:
          row(1, text('A1', 'Day'), text('B1', 'x'), text('C1', 'c')) +
          '<row r="2" hidden="1"><c r="A2" t="str"><v>y</v></c></row>',
        before: '<cols><col min="2" max="2" hidden="1"/></cols>',
        after: '<mergeCells><mergeCell ref="C1:D1"/></mergeCells>',
      },
      ['0 Day | 1+2 c'],
    ],
    [
      'a merge over a hidden column',
      {
        data: row(1, text('A1', 'Day')) + row(2, text('A2', 'a'), text('C2', 'c')),
        before: '<cols><col min="2" max="2" hidden="1"/></cols>',
        after: '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
      },
      ['0+2 Day', '0 a | 1 c'],
    ],
    [
      'lines and bullets in a cell',
      { data: row(1, text('A1', 'Panel_x000D_\n• Ana\n• Ben')) },
      ['0 Panel ¶ • Ana ¶ • Ben'],
    ],
    [
      'the last row that stays is the head',
      {
        data: row(1, text('A1', 'Agenda')) + row(2, text('A2', 'Time')) + row(3, text('A3', '9h')),
        before: '<sheetViews><sheetView><pane ySplit="2" state="frozen"/></sheetView></sheetViews>',
      },
      ['0 Agenda', 'head: 0 Time', '0 9h'],
    ],
    [
      'links',
      {
        data: row(1, text('A1', 'Ana')),
        after: '<hyperlinks><hyperlink ref="A1" r:id="l"/></hyperlinks>',
        relations: [relation('l', 'hyperlink', 'https://example.org/a', 'TargetMode="External"')],
      },
      ['0 Ana<https://example.org/a>'],
    ],
  ])('%s', (_, sheet, lines) =>
    expect(
      seen(
        sheet,
        '<si><r><rPr><b/></rPr><t xml:space="preserve">Modera: </t></r><r><t>Ana</t></r><rPh><t>x</t></rPh></si><si><t>Tea</t></si>',
      ),
    ).toEqual(lines),
  )

  it('counts days from 1904 where it says so', () => {
    expect(
      seen({ data: row(1, number('A1', 44876, 2)) }, '', '<workbookPr date1904="1"/>'),
    ).toEqual(['0 2026-11-12'])
  })

  it('names its sheets, leaves hidden ones out and keeps comments apart', () => {
    const comments = {
      'xl/comments1.xml': `<comments ${main}><commentList><comment ref="A1"><text><t>Really?</t></text></comment></commentList></comments>`,
    }
    const document = readXlsx(
      xlsxOf([
        {
          name: 'Vie 12',
          data: row(1, text('A1', 'a')),
          relations: [relation('c', 'comments', '../comments1.xml')],
          files: comments,
        },
        { name: 'Old', state: 'hidden', data: row(1, text('A1', 'b')) },
        { name: 'Empty', data: '' },
        { name: 'Sáb 13', data: row(1, text('A1', 'c')) },
      ]),
    )
    expect([
      document.blocks.map((block) => block.type === 'table' && block.name),
      shown(document.blocks),
      apartOf(document),
      document.warnings,
    ]).toEqual([
      ['Vie 12', 'Sáb 13'],
      ['0 a', '0 c'],
      { comment: ['Really?'] },
      ['hiddenTextLeftOut', 'commentsLeftOut'],
    ])
  })

  it.each([
    [0, 'h:mm', '00:00'],
    [0.999999, 'h:mm', '00:00'],
    [0.5, 'h:mm AM/PM', '12:00'],
    [0.51, 'hh:mm:ss', '12:14:24'],
    [46338.75, 'hh:mm', '18:00'],
    [46338, 'dd/mm/yyyy', '2026-11-12'],
    [0.25, 'General', '0.25'],
    [0.25, '0%', '25%'],
  ])('shows %d in %s as %s', (value, format, as) =>
    expect(shownNumber(value, format, false)).toBe(as),
  )
})

describe('a table as text', () => {
  it.each([
    ['commas', 'Time,What\r\n9:00,"Tea, cake"\r\n10:00,"a ""b"""\r\n'],
    ['semicolons', 'Time;What\n9:00;Tea, cake\n10:00;"a ""b"""'],
    ['tabs', '\ufeffTime\tWhat\n9:00\tTea, cake\n\n10:00\t"a ""b"""\n'],
  ])('with %s', (_, csv) =>
    expect(shown(readCsv(csv)?.blocks ?? [])).toEqual([
      '0 Time | 1 What',
      '0 9:00 | 1 Tea, cake',
      '0 10:00 | 1 a "b"',
    ]),
  )

  it('has lines in cells, and rows of any length', () => {
    expect(shown(readCsv('Day 1\n9:00,"Panel\nAna"\n10:00,Tea,Hall')?.blocks ?? [])).toEqual([
      '0 Day 1',
      '0 9:00 | 1 Panel ¶ Ana',
      '0 10:00 | 1 Tea | 2 Hall',
    ])
  })

  it('is none, where sentences have commas', () =>
    expect(readCsv('Dear all,\n\nhere it is\nAna')).toBeUndefined())
})
