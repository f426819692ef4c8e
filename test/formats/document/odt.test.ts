import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/formats/document/readDocument.js'
import { readOdt } from '../../../src/formats/document/odt/index.js'
import { apartOf, shown } from './shown.js'

const names = 'office text table style meta manifest'
  .split(' ')
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')
const all =
  `${names} xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"` +
  ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'

type Parts = {
  automatic?: string
  styles?: string
  masters?: string
  meta?: string
  manifest?: string
  body?: string
}

const odtOf = (
  content: string,
  {
    automatic = '',
    styles = '',
    masters = '',
    meta = '',
    manifest = '',
    body = 'text',
  }: Parts = {},
) =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content ${all}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:${body}>${content}</office:${body}></office:body></office:document-content>`,
    ),
    'styles.xml': strToU8(
      `<office:document-styles ${all}><office:styles>${styles}</office:styles><office:master-styles>${masters}</office:master-styles></office:document-styles>`,
    ),
    'meta.xml': strToU8(
      `<office:document-meta ${all}><office:meta>${meta}</office:meta></office:document-meta>`,
    ),
    'META-INF/manifest.xml': strToU8(`<manifest:manifest ${all}>${manifest}</manifest:manifest>`),
  })

const style = (family: string, name: string, text: string, more = '', paragraph = '') =>
  `<style:style style:family="${family}" style:name="${name}" ${more}><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`
const automatic = [
  style('text', 'B', 'fo:font-weight="bold"'),
  style('text', 'I', 'fo:font-style="italic"'),
  style('text', 'N', 'fo:font-weight="normal"'),
  style('text', 'Gone', 'text:display="none"'),
  style('paragraph', 'P1', '', 'style:parent-style-name="Heading_20_1"', 'fo:text-align="center"'),
  style(
    'paragraph',
    'P2',
    'style:font-weight-complex="bold"',
    '',
    'style:writing-mode="rl-tb" fo:text-align="right"',
  ),
  '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>',
  '<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="I" loext:num-list-format="Session %1%:"/><text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/></text:list-style>',
].join('')
const styles =
  style(
    'paragraph',
    'Heading_20_1',
    'fo:font-weight="bold"',
    'style:display-name="Heading 1" style:default-outline-level="1"',
  ) +
  '<style:default-style style:family="paragraph"><style:text-properties fo:language="fr" fo:country="FR"/></style:default-style>'
const read = (content: string, parts: Parts = {}) =>
  readOdt(odtOf(content, { automatic, styles, ...parts }))
const p = (content: string, more = '') => `<text:p ${more}>${content}</text:p>`
const cell = (content: string, more = '') =>
  `<table:table-cell ${more}>${p(content)}</table:table-cell>`
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
const item = (...content: string[]) => `<text:list-item>${content.join('')}</text:list-item>`
const list = (name: string, more: string, ...items: string[]) =>
  `<text:list text:style-name="${name}" ${more}>${items.join('')}</text:list>`

describe('an OpenDocument text', () => {
  it.each<[string, string, string[]]>([
    [
      'blanks, tabs and breaks',
      p('  9h<text:tab/>Tea \n  time<text:s text:c="2"/>x<text:line-break/>y '),
      ['9h→Tea time  x↵y'],
    ],
    [
      'looks',
      p(
        'a<text:span text:style-name="B">b<text:span text:style-name="I">c</text:span><text:span text:style-name="N">d</text:span></text:span>',
      ),
      ['a*b**/c*/d'],
    ],
    [
      'headings and their style',
      p('Day', 'text:style-name="P1"') + '<text:h text:outline-level="2">Tea</text:h>',
      ['# *Day*', '## Tea'],
    ],
    [
      'what is tracked',
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>3</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
        p('1<text:change-start/>2<text:change-end/><text:change/> h'),
      ['12 h'],
    ],
    [
      'hidden text',
      p('Tea<text:span text:style-name="Gone">x</text:span>') +
        '<text:section text:display="none"><text:p>y</text:p></text:section><text:section><text:p>z</text:p></text:section>',
      ['Tea', 'z'],
    ],
    [
      'links',
      p('<text:a xlink:href="https://example.org/a">Ana</text:a>'),
      ['Ana<https://example.org/a>'],
    ],
    [
      'frames',
      p(
        'Agenda<draw:frame><draw:text-box><text:p>Draft</text:p></draw:text-box></draw:frame> of May',
      ),
      ['Agenda of May', 'Draft'],
    ],
    [
      'lists',
      list(
        'L1',
        '',
        item(p('a'), p('more')),
        item(p('b'), list('L1', '', item(p('c')), item(p('d')))),
        item(p('e'), list('L1', '', item(p('f')))),
      ),
      ['• a', 'more', '• b', '  a) c', '  b) d', '• e', '  a) f'],
    ],
    [
      'numbers that go on',
      list('L2', 'xml:id="x"', item(p('a'))) +
        p('z') +
        list('L2', 'text:continue-numbering="true"', item(p('b'), list('L2', '', item(p('c'))))) +
        list('L2', '', item(p('d'))),
      ['[Session I:] a', 'z', '[Session II:] b', '  II.1 c', '[Session I:] d'],
    ],
    [
      'cells over others',
      `<table:table><table:table-header-rows>${row(cell('Time'), cell('What'))}</table:table-header-rows>${row(cell('Day', 'table:number-columns-spanned="2"'), '<table:covered-table-cell/>')}${row(cell('9h', 'table:number-rows-spanned="2"'), cell('a'))}${row('<table:covered-table-cell/>', cell('b'))}</table:table>`,
      ['head: 0 Time | 1 What', '0+2 Day', '0x2 9h | 1 a', '1 b'],
    ],
    [
      'tables in cells',
      `<table:table>${row(`<table:table-cell><text:p>a</text:p><table:table>${row(cell('b'), cell('c'))}</table:table></table:table-cell>`)}</table:table>`,
      ['0 a ¶ 0 b | 1 c'],
    ],
    [
      'contents',
      '<text:table-of-content><text:index-body><text:p>One</text:p></text:index-body></text:table-of-content>',
      ['One'],
    ],
  ])('%s', (_, content, lines) => expect(shown(read(content).blocks)).toEqual(lines))

  it('keeps annotations, notes and headers apart', () => {
    const document = read(
      p(
        'Tea<office:annotation><dc:creator>A</dc:creator><dc:date>2027</dc:date><text:p>Really?</text:p></office:annotation><text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Note</text:p></text:note-body></text:note> time',
      ),
      {
        masters:
          '<style:master-page><style:header><text:p>Ministry</text:p></style:header></style:master-page>',
        meta: '<dc:title>Programme</dc:title>',
      },
    )
    expect([
      shown(document.blocks),
      apartOf(document),
      document.title,
      document.language,
      document.warnings,
    ]).toEqual([
      ['Tea time'],
      { comment: ['Really?'], footnote: ['Note'], header: ['Ministry'] },
      'Programme',
      'fr-FR',
      ['commentsLeftOut'],
    ])
  })

  it('reads right to left', () => {
    expect(read(p('جلسة', 'text:style-name="P2"')).blocks).toEqual([
      { type: 'paragraph', runs: [{ text: 'جلسة', bold: true }], rightToLeft: true },
    ])
  })

  it('reads sheets, without what only fills them up', () => {
    const sheet = `<table:table table:name="Friday"><table:table-column/><table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="1000"/>${row(cell('9:00'), cell('x'), cell('Tea'), '<table:table-cell table:number-columns-repeated="1000"/>')}<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table>`
    const { blocks, warnings } = read(sheet, { body: 'spreadsheet' })
    expect([blocks[0]?.type === 'table' && blocks[0].name, shown(blocks), warnings]).toEqual([
      'Friday',
      ['0 9:00 | 1 Tea'],
      ['hiddenTextLeftOut'],
    ])
  })

  it('says that it is protected', async () => {
    expect(
      await readDocument(
        odtOf('', {
          manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
        }),
      ),
    ).toEqual({ error: 'encrypted' })
  })
})
