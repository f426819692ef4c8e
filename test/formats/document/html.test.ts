import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/formats/document/html/index.js'
import { apartOf, shown } from './shown.js'

const seen = (html: string) => shown(readHtml(html).blocks)
const msoItem = (mark: string, text: string, level = 1, font = 'Symbol') =>
  `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:${font}'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span>${text}<o:p></o:p></span></p>`

describe('a page', () => {
  it.each<[string, string, string[]]>([
    [
      'line ends in the source are blanks',
      '<p>Deputy Executive\n   Secretary,\r\nOffice</p>',
      ['Deputy Executive Secretary, Office'],
    ],
    ['breaks are breaks', '<p>9h<br>Tea <br/> room 2<br></p>', ['9h↵Tea↵room 2']],
    ['blanks beside tags are one', '<p><b>Chair: </b> <i> Ana</i></p>', ['*Chair: */Ana/']],
    ['what is kept as it stands', '<pre>9h\tTea\n10h\tTalk</pre>', ['9h→Tea↵10h→Talk']],
    ['looks by tags', '<p><strong>a</strong><em>b</em><u>c</u><s>d</s></p>', ['*a*/b/_c_~d~']],
    [
      'looks by styles',
      '<p><span style="font-weight:700">a</span><span style="font-style:italic;text-decoration:line-through">b</span></p>',
      ['*a*/~b/~'],
    ],
    [
      'bold that is none',
      '<b style="font-weight:normal"><p>a <span style="font-weight:700">b</span></p></b>',
      ['a *b*'],
    ],
    [
      'classes of its style sheet',
      '<style>.x1, td.x2 {font-weight:700} .gone{display:none}</style><p class=x1>a</p><p class="gone">b</p>',
      ['*a*'],
    ],
    ['headings', '<h1>Agenda</h1><h3>Day 1</h3>', ['# Agenda', '### Day 1']],
    [
      'links, but no scripts',
      '<p><a href="https://example.org/a"><u>Ana</u></a> <a href="javascript:x()">Ben</a></p>',
      ['Ana<https://example.org/a> Ben'],
    ],
    ['text without paragraphs', 'Tea<div>Lunch</div>after', ['Tea', 'Lunch', 'after']],
    [
      'what is not seen',
      '<script>x</script><style>y</style><p hidden>a</p><p style="display:none">b</p><template>c</template><p>d</p>',
      ['d'],
    ],
    ['nested lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', ['• a', '  ◦ b', '• c']],
    [
      'numbers',
      '<ol start=3><li>a<li value=7>b<li>c</ol><ol type=a><li>d</ol><ol reversed><li>e<li>f</ol>',
      ['3. a', '7. b', '8. c', 'a. d', '2. e', '1. f'],
    ],
    ['lists without marks', '<ul style="list-style:none"><li>a</ul>', ['a']],
    ['a second paragraph of an item', '<ul><li><p>a</p><p>b</p></li></ul>', ['• a', 'b']],
    ['definitions', '<dl><dt>9h<dd>Tea</dl>', ['9h', 'Tea']],
  ])('%s', (_, html, lines) => expect(seen(html)).toEqual(lines))

  it.each<[string, string, string[]]>([
    [
      'cells over rows and columns',
      '<table><tr><td rowspan=2>9h<td>a<td rowspan=2>Hall<tr><td>b<tr><td colspan=3>c</table>',
      ['0x2 9h | 1 a | 2x2 Hall', '1 b', '0+3 c'],
    ],
    [
      'more rows than there are',
      '<table><tr><td rowspan=9>9h<td>a<tr><td>b</table>',
      ['0x2 9h | 1 a', '1 b'],
    ],
    [
      'heads',
      '<table><thead><tr><td>Time</thead><tr><td>9h</table><table><tr><th>a<th>b</table>',
      ['head: 0 Time', '0 9h', 'head: 0 a | 1 b'],
    ],
    [
      'all tables, and what is between',
      '<table><tr><td>a</table><p>x</p><table><tr><td>b</table>',
      ['0 a', 'x', '0 b'],
    ],
    [
      'lists and tables in cells',
      '<table><tr><td>9h<td><p>a</p><ul><li>b</ul>z<table><tr><td>c<td>d</table></table>',
      ['0 9h | 1 a ¶ • b ¶ z ¶ 0 c | 1 d'],
    ],
    [
      'a layout of one cell',
      '<table><tr><td><p>Dear all</p><table><tr><td>9h<td>Tea</table></td></tr></table>',
      ['Dear all', '0 9h | 1 Tea'],
    ],
    ['hidden columns', '<table><tr><td>a<td style="display:none">b<td>c</table>', ['0 a | 1 c']],
    ['captions', '<table><caption>Day 1<tr><td>a</table>', ['Day 1', '0 a']],
  ])('tables: %s', (_, html, lines) => expect(seen(html)).toEqual(lines))

  it('knows the direction and what is centred', () => {
    expect(
      readHtml(
        '<div dir=rtl lang=ar><p style="text-align:right">جلسة</p><p align=center>غداء</p></div><p style="text-align:right">x</p>',
      ).blocks,
    ).toEqual([
      { type: 'paragraph', runs: [{ text: 'جلسة' }], rightToLeft: true },
      { type: 'paragraph', runs: [{ text: 'غداء' }], align: 'center', rightToLeft: true },
      { type: 'paragraph', runs: [{ text: 'x' }], align: 'end' },
    ])
  })

  it('knows where an empty line stands', () => {
    const spaced = (html: string) =>
      readHtml(html).blocks.map((block) => block.type === 'paragraph' && block.spaced === true)
    expect(
      spaced('<div><p>a</p></div><p>b</p><p>&nbsp;</p><p>c</p><div><br></div>d<br><div>e</div>'),
    ).toEqual([false, false, true, true, false])
  })

  it('tells title, language and what was left out', () => {
    const { title, language, warnings } = readHtml(
      '<html lang=fr><title> Programme\n 2027</title><p>a<img src=x><span hidden>b</span>',
    )
    expect([title, language, warnings]).toEqual([
      'Programme 2027',
      'fr',
      ['imagesLeftOut', 'hiddenTextLeftOut'],
    ])
  })
})

describe('a clipboard', () => {
  it.each<[string, string, string[]]>([
    [
      'bullets of Word',
      msoItem('·', 'Ana') +
        msoItem('o', 'Ben', 2, '"Courier New"') +
        msoItem('§', 'Cam', 3, 'Wingdings'),
      ['• Ana', '  o Ben', '    ▪ Cam'],
    ],
    [
      'numbers of Word',
      msoItem('1.', 'Who signs?', 1, 'Calibri') + msoItem('Session I:', 'Tea', 1, 'Calibri'),
      ['1. Who signs?', '[Session I:] Tea'],
    ],
    [
      'changes of Word',
      '<p>10:<del cite="x">00</del><ins cite="x">30</ins> <span class=msoDel>old</span><span class=msoIns>new</span></p>',
      ['10:30 new'],
    ],
    [
      'tabs of Word',
      "<p>9h<span style='mso-tab-count:2'>&nbsp; &nbsp; </span>Tea</p>",
      ['9h→→Tea'],
    ],
    [
      'hidden text of Word',
      "<p>Tea<span style='display:none;mso-hide:all'>secret</span></p>",
      ['Tea'],
    ],
    [
      'empty paragraphs of Word',
      '<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>a</p>',
      ['a'],
    ],
    [
      'headings of Word',
      "<p class=MsoTitle>Agenda</p><p class=Own style='mso-outline-level:2'>Day</p>",
      ['title: Agenda', '## Day'],
    ],
    [
      'the frame of a fragment',
      '<html><body>\n<!--StartFragment--><p>a</p><!--EndFragment-->\n</body></html>',
      ['a'],
    ],
    [
      'numbers before the page',
      'Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000200\r\nSourceURL:https://example.org/a b\r\n<html><body><p>a</p></body></html>',
      ['a'],
    ],
    [
      'a fragment within a table, as Excel’s',
      '<table><!--StartFragment--><tr><td class=xl65>9:00</td><td>Tea</td></tr><!--EndFragment--></table>',
      ['0 9:00 | 1 Tea'],
    ],
    [
      'tabs of Google Docs',
      '<span style="white-space:pre-wrap">9h<span class="Apple-tab-span" style="white-space:pre">\t</span>Tea</span>',
      ['9h→Tea'],
    ],
    [
      'conditional comments',
      '<p>a<!--[if gte vml 1]><v:shape>x</v:shape><![endif]--><![if !vml]>b<![endif]></p>',
      ['ab'],
    ],
  ])('%s', (_, html, lines) => expect(seen(html)).toEqual(lines))

  it('keeps notes and comments of Word apart', () => {
    const document = readHtml(
      "<p>Tea<a style='mso-footnote-id:ftn1' href='#_ftn1'><span class=MsoFootnoteReference>[1]</span></a> time<span style='mso-special-character:comment'>&nbsp;<a class=msocomanchor>[A1]</a></span></p>" +
        "<div style='mso-element:footnote-list'><p>To be confirmed</p></div><div style='mso-element:comment-list'><p>Really?</p></div>",
    )
    expect([shown(document.blocks), apartOf(document), document.warnings]).toEqual([
      ['Tea time'],
      { footnote: ['To be confirmed'], comment: ['Really?'] },
      ['commentsLeftOut'],
    ])
  })
})

describe('a mail as a page', () => {
  const agenda = '<p>9:00 Tea</p><p>10:00 Talk</p><p>11:00 Lunch</p>'
  it.each<[string, string, string[], string[] | undefined]>([
    [
      'an older message',
      `${agenda}<div class=gmail_quote><div>On 9 June 2027, Ana wrote:</div><blockquote type=cite>old</blockquote></div>`,
      ['9:00 Tea', '10:00 Talk', '11:00 Lunch'],
      ['On 9 June 2027, Ana wrote:', 'old'],
    ],
    [
      'the head that Outlook puts before it',
      `${agenda}<div><p><b>From:</b> Ana<br><b>Sent:</b> Monday, 14 June 2027<br><b>To:</b> Ben<br><b>Subject:</b> x</p></div><p>old</p>`,
      ['9:00 Tea', '10:00 Talk', '11:00 Lunch'],
      ['*From:* Ana↵*Sent:* Monday, 14 June 2027↵*To:* Ben↵*Subject:* x', 'old'],
    ],
    [
      'a message that was sent on',
      `<p>FYI</p><div class=gmail_quote><div>---------- Forwarded message ---------<br>From: Ana</div>${agenda}</div>`,
      [
        'FYI',
        '---------- Forwarded message ---------↵From: Ana',
        '9:00 Tea',
        '10:00 Talk',
        '11:00 Lunch',
      ],
      undefined,
    ],
  ])('%s', (_, html, lines, quoted) => {
    const document = readHtml(html)
    expect(shown(document.blocks)).toEqual(lines)
    expect(
      quoted ? document.apart.flatMap(({ blocks }) => shown(blocks)) : apartOf(document).quoted,
    ).toEqual(quoted && expect.arrayContaining(quoted))
  })
})
