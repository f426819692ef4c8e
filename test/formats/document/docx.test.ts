import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../src/formats/document/docx/index.js'
import { cell, docxOf, type DocxParts, p, row, table } from './docxOf.js'
import { apartOf, shown } from './shown.js'

const read = (body: string, parts: DocxParts = {}) => readDocx(docxOf(body, parts))
const seen = (body: string, parts: DocxParts = {}) => shown(read(body, parts).blocks)
const run = (text: string, look = '') =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const para = (...content: string[]) => `<w:p>${content.join('')}</w:p>`
const inserted = (content: string) => `<w:ins w:id="1" w:author="A">${content}</w:ins>`
const deleted = (text: string) =>
  `<w:del w:id="1" w:author="A"><w:r><w:delText>${text}</w:delText></w:r></w:del>`
const mark = (what: string) => `<w:pPr><w:rPr><w:${what}/></w:rPr></w:pPr>`
const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

describe('text of a Word file', () => {
  it.each<[string, string, string[]]>([
    [
      'words cut into runs are whole',
      para(run('Open'), '<w:proofErr/>', run('ing'), run(' remarks')),
      ['Opening remarks'],
    ],
    [
      'looks stay apart',
      para(run('Chair: ', '<w:i/>'), run('Ana', '<w:b/>'), run(' Ruiz')),
      ['/Chair: /*Ana* Ruiz'],
    ],
    [
      'a look that is switched off',
      para(run('plain', '<w:b w:val="0"/><w:u w:val="none"/><w:strike w:val="false"/>')),
      ['plain'],
    ],
    [
      'underlined and struck',
      para(run('a', '<w:u w:val="single"/>'), run('b', '<w:dstrike/>')),
      ['_a_~b~'],
    ],
    [
      'Arabic has a bold of its own',
      para(run('جلسة', '<w:b/><w:rtl/>'), run('عامة', '<w:bCs/><w:rtl/>')),
      ['جلسة*عامة*'],
    ],
    [
      'tabs, breaks and hyphens',
      para(
        run('9h'),
        '<w:r><w:tab/><w:t>Tea</w:t><w:br/><w:t>room 2</w:t><w:noBreakHyphen/><w:t>3 co</w:t><w:softHyphen/><w:t>op</w:t></w:r>',
      ),
      ['9h→Tea↵room 2‑3 coop'],
    ],
    [
      'tab stops are no tabs',
      p('Tea', '<w:tabs><w:tab w:val="left" w:pos="100"/></w:tabs>'),
      ['Tea'],
    ],
    [
      'signs',
      para(
        '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F061"/><w:t> x</w:t></w:r>',
      ),
      ['✓α x'],
    ],
    ['an indented file', para('<w:r>\n  <w:t>\n   Tea\n   time\n  </w:t>\n</w:r>'), ['Tea time']],
    [
      'smart tags and content controls',
      para(
        '<w:smartTag><w:smartTag>',
        run('Monday'),
        '</w:smartTag></w:smartTag><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>',
        run(' 3 May'),
        '</w:sdtContent></w:sdt>',
      ),
      ['Monday 3 May'],
    ],
    ['directions', para('<w:bdo w:val="rtl"><w:dir>', run('جلسة'), '</w:dir></w:bdo>'), ['جلسة']],
    ['formulas', para('<m:oMath><m:r><m:t>CO2</m:t></m:r></m:oMath>', run(' day')), ['CO2 day']],
    ['empty paragraphs are none', para() + p('a') + para() + p('b'), ['a', 'b']],
    [
      'a field shows its result',
      para(field(' DATE \\@ "d MMMM" ', run('3 May')), run(' 2027')),
      ['3 May 2027'],
    ],
    ['fields in fields', para(field(` IF ${field('PAGE', run('1'))} = 1 `, run('one'))), ['one']],
    ['simple fields', para('<w:fldSimple w:instr=" PAGE ">', run('12'), '</w:fldSimple>'), ['12']],
    [
      'a field over paragraphs',
      para(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('One')}`,
      ) + para(run('Two'), '<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
      ['One', 'Two'],
    ],
    [
      'a field that never ends loses nothing',
      para('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', run('Tea')) + p('Lunch'),
      ['Tea', 'Lunch'],
    ],
    ['hidden words', para(run('Tea '), run('secret', '<w:vanish/>'), run('time')), ['Tea time']],
    [
      'ruby',
      para(
        '<w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ),
      ['base'],
    ],
    [
      'what was formatted otherwise before',
      para(
        '<w:r><w:rPr><w:rPrChange w:id="1" w:author="A"><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>now</w:t></w:r>',
      ),
      ['now'],
    ],
  ])('%s', (_, body, lines) => expect(seen(body)).toEqual(lines))

  it('follows links, also those that are fields', () => {
    const body = para(
      '<w:hyperlink r:id="l1">',
      run('Ana', '<w:u w:val="single"/>'),
      '</w:hyperlink>',
      run(', '),
      '<w:hyperlink w:anchor="x">',
      run('below'),
      '</w:hyperlink>',
      run(', '),
      field(' HYPERLINK "https://example.org/b" ', run('Ben')),
    )
    expect(seen(body, { links: { l1: 'https://example.org/a?b=1' } })).toEqual([
      'Ana<https://example.org/a?b=1>, below<#x>, Ben<https://example.org/b>',
    ])
  })

  it('says that something was left out', () => {
    expect(read(para(run('secret', '<w:vanish/>'))).warnings).toEqual(['hiddenTextLeftOut'])
    expect(
      read(para('<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>')).warnings,
    ).toEqual(['imagesLeftOut'])
    expect(read(p('a')).warnings).toEqual([])
  })

  it('tells alignment, direction, an empty line before, the title and the language', () => {
    const arabic = p(
      'جلسة عامة طويلة',
      '<w:bidi/><w:jc w:val="left"/>',
      '<w:rtl/><w:lang w:val="en-US" w:bidi="ar-TN"/>',
    )
    const { blocks, title, language } = read(
      arabic + para() + p('Day', '<w:jc w:val="center"/>', '<w:lang w:val="en-GB"/>'),
      { title: 'Programme' },
    )
    expect(blocks).toEqual([
      { type: 'paragraph', runs: [{ text: 'جلسة عامة طويلة' }], rightToLeft: true },
      { type: 'paragraph', runs: [{ text: 'Day' }], align: 'center', spaced: true },
    ])
    expect([title, language]).toEqual(['Programme', 'ar-TN'])
  })
})

describe('tracked changes', () => {
  it.each<[string, string, string[]]>([
    [
      'inserted counts, deleted does not',
      para(run('10:'), deleted('00'), inserted(run('30'))),
      ['10:30'],
    ],
    [
      'moved text is where it went',
      para('<w:moveFrom w:id="1">', run('Tea'), '</w:moveFrom>', run('x')) +
        para('<w:moveTo w:id="2">', run('Tea'), '</w:moveTo>'),
      ['x', 'Tea'],
    ],
    [
      'a deleted mark joins paragraphs',
      para(mark('del'), run('Opening ')) + p('remarks'),
      ['Opening remarks'],
    ],
    ['a deleted paragraph is gone', para(mark('del'), deleted('Lunch')) + p('Tea'), ['Tea']],
    [
      'a deleted mark at the end of a cell',
      table(row(cell(para(mark('del'), run('Tea'))), 'x')),
      ['0 Tea | 1 x'],
    ],
    [
      'a deleted mark before a table',
      para(mark('del'), run('Tea')) + table(row('x')),
      ['Tea', '0 x'],
    ],
    [
      'rows',
      table(
        row('<w:trPr><w:del w:id="1"/></w:trPr>', cell(p('old'))),
        row('<w:trPr><w:ins w:id="1"/></w:trPr>', cell(p('new'))),
      ),
      ['0 new'],
    ],
    [
      'cells',
      table(row(cell(p('old'), '<w:cellDel w:id="1"/>'), cell(p('new'), '<w:cellIns w:id="2"/>'))),
      ['0 new'],
    ],
    [
      'a hidden mark joins paragraphs',
      para(mark('vanish'), run('Session 1 ', '<w:b/>')) + p('Tea'),
      ['*Session 1 *Tea'],
    ],
  ])('%s', (_, body, lines) => expect(seen(body)).toEqual(lines))
})

describe('text boxes, notes and what stands around', () => {
  const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`

  it('reads a text box once, after the paragraph that holds it', () => {
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('Draft')}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('Draft')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(seen(para(run('Agenda'), drawing, run(' of May')) + p('next'))).toEqual([
      'Agenda of May',
      'Draft',
      'next',
    ])
  })

  it('reads an old text box, several in a group, and those in a cell', () => {
    const old = `<w:r><w:pict><v:group><v:shape>${box('one')}</v:shape><v:shape>${box('two')}</v:shape></v:group></w:pict></w:r>`
    expect(seen(para(old))).toEqual(['one', 'two'])
    expect(seen(table(row(cell(para(old, run('Tea'))))))).toEqual(['0 Tea ¶ one ¶ two'])
  })

  it('takes the fallback where there is nothing else', () => {
    expect(
      seen(
        para(
          `<w:r><mc:AlternateContent><mc:Fallback><w:pict>${box('old')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
        ),
      ),
    ).toEqual(['old'])
  })

  it('keeps notes, comments, headers and footers apart', () => {
    const document = read(
      para(run('Tea'), '<w:r><w:footnoteReference w:id="2"/></w:r>', run(' time')),
      {
        footnotes: `<w:footnote w:type="separator" w:id="0">${p('---')}</w:footnote><w:footnote w:id="2">${para('<w:r><w:footnoteRef/></w:r>', run(' To be confirmed'))}</w:footnote>`,
        endnotes: `<w:endnote w:id="2">${p('End')}</w:endnote>`,
        comments: `<w:comment w:id="0" w:author="A">${p('Really?')}</w:comment>`,
        header: p('Ministry'),
        footer: p('Page 1'),
      },
    )
    expect(shown(document.blocks)).toEqual(['Tea time'])
    expect(apartOf(document)).toEqual({
      footnote: ['To be confirmed'],
      endnote: ['End'],
      comment: ['Really?'],
      header: ['Ministry'],
      footer: ['Page 1'],
    })
    expect(document.warnings).toEqual(['commentsLeftOut'])
  })

  it('goes through content controls around blocks, rows and cells', () => {
    const control = (content: string) =>
      `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    expect(
      seen(
        control(p('a') + control(table(control(row(control(cell(p('b'))), 'c')), row('d', 'e')))),
      ),
    ).toEqual(['a', '0 b | 1 c', '0 d | 1 e'])
  })
})

describe('tables', () => {
  const down = (value = '') => `<w:vMerge${value && ` w:val="${value}"`}/>`
  it.each<[string, string, string[]]>([
    [
      'cells over columns',
      table(row(cell(p('Day 1'), '<w:gridSpan w:val="2"/>')), row('9:00', 'Tea')),
      ['0+2 Day 1', '0 9:00 | 1 Tea'],
    ],
    [
      'cells over rows',
      table(
        row(cell(p('9:00'), down('restart')), 'A'),
        row(cell(para(), down()), 'B'),
        row('10:00', 'C'),
      ),
      ['0x2 9:00 | 1 A', '1 B', '0 10:00 | 1 C'],
    ],
    [
      'words in a cell that goes on',
      table(row(cell(p('9:00'), down('restart')), 'A'), row(cell(p('(tbc)'), down()), 'B')),
      ['0x2 9:00 ¶ (tbc) | 1 A', '1 B'],
    ],
    [
      'two merges one after the other',
      table(
        row(cell(p('a'), down('restart')), 'A'),
        row(cell(p('b'), down('restart')), 'B'),
        row(cell(para(), down()), 'C'),
      ),
      ['0 a | 1 A', '0x2 b | 1 B', '1 C'],
    ],
    ['a merge that goes on from nothing', table(row(cell(p('a'), down()), 'A')), ['0 a | 1 A']],
    [
      'the old way to merge columns',
      table(row(cell(p('Day'), '<w:hMerge w:val="restart"/>'), cell(para(), '<w:hMerge/>'), 'x')),
      ['0+2 Day | 2 x'],
    ],
    [
      'columns left free',
      table(row('<w:trPr><w:gridBefore w:val="1"/></w:trPr>', cell(p('b'))), row('a', 'b')),
      ['1 b', '0 a | 1 b'],
    ],
    [
      'heads',
      table(row('<w:trPr><w:tblHeader/></w:trPr>', cell(p('Time'))), row('9:00')),
      ['head: 0 Time', '0 9:00'],
    ],
    [
      'hidden rows',
      table(row('<w:trPr><w:hidden/></w:trPr>', cell(p('Time'))), row('9:00')),
      ['0 9:00'],
    ],
    [
      'tables in tables',
      table(row('a', cell(p('before') + table(row('14:10', 'x')) + para()))),
      ['0 a | 1 before ¶ 0 14:10 | 1 x'],
    ],
    ['empty cells', table(row(cell(para()), 'b')), ['0  | 1 b']],
  ])('%s', (_, body, lines) => expect(seen(body)).toEqual(lines))
})

describe('styles', () => {
  const style = (id: string, name: string, more: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
  const styles = [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>',
    style(
      'T1',
      'heading 1',
      '<w:basedOn w:val="N"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr>',
    ),
    style('Own', 'Séance', '<w:basedOn w:val="T1"/>'),
    style('Tt', 'Title', '<w:rPr><w:b/></w:rPr>'),
    style('Loop', 'Loop', '<w:basedOn w:val="Loop2"/>') +
      style('Loop2', 'Loop 2', '<w:basedOn w:val="Loop"/>'),
    style('Ghost', 'Ghost', '<w:rPr><w:vanish/></w:rPr>'),
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>',
  ].join('')
  const as = (id: string) => `<w:pStyle w:val="${id}"/>`

  it.each<[string, string, string[]]>([
    ['headings', p('Day 1', as('T1')), ['# *Day 1*']],
    ['what is based on a heading', p('Tea', as('Own')), ['# *Tea*']],
    ['the title', p('Agenda', as('Tt')), ['title: *Agenda*']],
    ['an outline level of its own', p('Day 2', '<w:outlineLvl w:val="1"/>'), ['## Day 2']],
    ['bold twice is not bold', p('Tea', as('T1'), '<w:rStyle w:val="Strong"/>'), ['# Tea']],
    ['bold of its own stays', p('Tea', as('T1'), '<w:b/>'), ['# *Tea*']],
    ['bold by a style of characters', p('Tea', '', '<w:rStyle w:val="Strong"/>'), ['*Tea*']],
    ['styles in a circle', p('Tea', as('Loop')), ['Tea']],
    ['hidden by a style', p('secret', as('Ghost')) + p('Tea'), ['Tea']],
  ])('%s', (_, body, lines) => expect(seen(body, { styles })).toEqual(lines))

  it('knows names and language', () => {
    const { blocks, language } = read(p('Tea', as('Own')) + p('x'), { styles })
    expect(blocks.map((block) => block.type === 'paragraph' && block.style)).toEqual([
      'Séance',
      'Normal',
    ])
    expect(language).toBe('fr-FR')
  })
})

describe('automatic numbers', () => {
  const level = (at: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
  const list = (id: number, ...levels: string[]) =>
    `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
  const num = (id: number, of: number, more = '') =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`
  const fonts = (font: string) => `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr>`
  const numbering = [
    list(
      0,
      level(0, 'upperRoman', 'Session %1:', '<w:pStyle w:val="Head"/>'),
      level(1, 'decimal', '%1.%2', '<w:isLgl/>'),
    ),
    list(
      1,
      level(0, 'decimal', '%1.'),
      level(1, 'lowerLetter', '%2)'),
      level(2, 'decimal', '%1.%2.%3', '<w:lvlRestart w:val="1"/>'),
    ),
    list(
      2,
      `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/>${fonts('Symbol')}</w:lvl>`,
      level(1, 'bullet', '–'),
    ),
    '<w:abstractNum w:abstractNumId="3"><w:numStyleLink w:val="ListStyle"/></w:abstractNum>',
    list(4, level(0, 'none', 'Note:'), level(1, 'ordinalText', '%2 talk')),
    num(1, 0),
    num(2, 1),
    num(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
    num(4, 2),
    num(5, 3),
    num(6, 4),
    num(7, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'decimalZero', '%1')}</w:lvlOverride>`),
  ].join('')
  const styles = [
    '<w:style w:type="paragraph" w:styleId="Head"><w:name w:val="Session Head"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Head"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>',
    '<w:style w:type="numbering" w:styleId="ListStyle"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
  ].join('')
  const item = (numId: number, at: number, text: string) =>
    p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${numId}"/></w:numPr>`)
  const head = (text: string, more = '') => p(text, `<w:pStyle w:val="Head"/>${more}`)

  it.each<[string, string, string[]]>([
    [
      'in no run',
      head('Tea') + p('x') + head('Lunch'),
      ['[Session I:] Tea', 'x', '[Session II:] Lunch'],
    ],
    [
      'switched off',
      head('Tea') + head('Special', '<w:numPr><w:numId w:val="0"/></w:numPr>') + head('Lunch'),
      ['[Session I:] Tea', 'Special', '[Session II:] Lunch'],
    ],
    [
      'by a style based on another',
      head('Tea') + p('one', '<w:pStyle w:val="Sub"/>') + p('two', '<w:pStyle w:val="Sub"/>'),
      ['[Session I:] Tea', '  1.1 one', '  1.2 two'],
    ],
    [
      'levels begin anew',
      item(2, 0, 'a') + item(2, 1, 'b') + item(2, 1, 'c') + item(2, 0, 'd') + item(2, 1, 'e'),
      ['1. a', '  a) b', '  b) c', '2. d', '  a) e'],
    ],
    [
      'a level that restarts only after the first',
      item(2, 0, 'a') + item(2, 1, 'b') + item(2, 2, 'c') + item(2, 1, 'd') + item(2, 2, 'e'),
      ['1. a', '  a) b', '    1.a.1 c', '  b) d', '    1.b.2 e'],
    ],
    [
      'a list that begins anew',
      item(2, 0, 'a') + item(2, 0, 'b') + item(3, 0, 'c') + item(3, 0, 'd'),
      ['1. a', '2. b', '1. c', '2. d'],
    ],
    ['two lists of one definition go on', item(2, 0, 'a') + item(5, 0, 'b'), ['1. a', '2. b']],
    ['a level of its own', item(7, 0, 'a'), ['01 a']],
    ['bullets', item(4, 0, 'a') + item(4, 1, 'b'), ['• a', '  – b']],
    [
      'words instead of numbers',
      item(6, 0, 'a') + item(6, 1, 'b') + item(6, 1, 'c'),
      ['[Note:] a', '[First talk] b', '[Second talk] c'],
    ],
    ['a number alone in a cell', table(row(cell(item(2, 0, '')), 'Tea')), ['0 1.  | 1 Tea']],
    ['a bullet before nothing is nothing', item(4, 0, ''), []],
    [
      'deleted paragraphs are not counted',
      item(2, 0, 'a') +
        `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>${deleted('x')}</w:p>` +
        item(2, 0, 'b'),
      ['1. a', '2. b'],
    ],
    ['unknown lists', item(99, 0, 'a'), ['a']],
  ])('%s', (_, body, lines) => expect(seen(body, { styles, numbering })).toEqual(lines))
})
