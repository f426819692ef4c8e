import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/formats/document/text/index.js'
import { apartOf, shown } from './shown.js'

const seen = (...lines: string[]) => shown(readText(lines.join('\n')).blocks)

describe('a plain text', () => {
  it.each<[string, string[], string[]]>([
    [
      'lines are paragraphs',
      ['Friday', '9h Tea', '', '10h Talk'],
      ['Friday', '9h Tea', '10h Talk'],
    ],
    [
      'columns set with blanks',
      ['FRIDAY', '9am           Tea', '10.30 - 11am  Talk', '12 noon       Lunch'],
      ['FRIDAY', '0 9am | 1 Tea', '0 10.30 - 11am | 1 Talk', '0 12 noon | 1 Lunch'],
    ],
    [
      'a text that fills its column',
      ['from 5pm      Arrival', '6.30pm        Supper', '8.30 - 9.15am Breakfast'],
      ['0 from 5pm | 1 Arrival', '0 6.30pm | 1 Supper', '0 8.30 - 9.15am | 1 Breakfast'],
    ],
    [
      'a text too long for its column',
      ['8h45    Accueil', '9h20 – 10h30   Séance', '12h – 13h30    Repas', '16h     Goûter'],
      [
        '0 8h45 | 1 Accueil',
        '0 9h20 – 10h30 | 1 Séance',
        '0 12h – 13h30 | 1 Repas',
        '0 16h | 1 Goûter',
      ],
    ],
    [
      'lines below in a column',
      ['9am     Panel', '        Chair: Ana', '10am    Tea'],
      ['0 9am | 1 Panel ¶ Chair: Ana', '0 10am | 1 Tea'],
    ],
    [
      'bullets in a column',
      ['9am     Panel', '        * Ana', '        * Ben', '10am    Tea'],
      ['0 9am | 1 Panel ¶ * Ana ¶ * Ben', '0 10am | 1 Tea'],
    ],
    [
      'three columns',
      ['9:00   Tea    Hall', '10:00  Talk   Room 2', '11:00  Lunch  Hall'],
      ['0 9:00 | 1 Tea | 2 Hall', '0 10:00 | 1 Talk | 2 Room 2', '0 11:00 | 1 Lunch | 2 Hall'],
    ],
    [
      'lines that are set in',
      ['2pm       Free', '  2.30pm  Walk', '4pm       Tea'],
      ['0 2pm | 1 Free', '0 →2.30pm | 1 Walk', '0 4pm | 1 Tea'],
    ],
    [
      'columns set with tabs',
      ['Friday', '9h\tTea\tHall', '10h\tTalk\t', 'Saturday'],
      ['Friday', '0 9h | 1 Tea | 2 Hall', '0 10h | 1 Talk', 'Saturday'],
    ],
    [
      'lines between those with tabs, over all columns',
      ['Friday', '9h\tTea\tHall', 'Chair: Ana', '- one', '10h\tTalk', 'All of it', '', 'Saturday'],
      [
        'Friday',
        '0 9h | 1 Tea | 2 Hall',
        '0+3 Chair: Ana',
        '0+3 - one',
        '0 10h | 1 Talk',
        'All of it',
        'Saturday',
      ],
    ],
    [
      'a line with a tab that stands alone',
      ['Friday', '9h\tTea', 'Chair: Ana', '', '10h\tTalk'],
      ['Friday', '9h→Tea', 'Chair: Ana', '10h→Talk'],
    ],
    [
      'cells of several lines from a spreadsheet',
      ['9h\t"Panel', 'Ana"', '10h\tTea'],
      ['0 9h | 1 Panel ¶ Ana', '0 10h | 1 Tea'],
    ],
    [
      'sentences with two blanks after points',
      ['It ends.  We leave then.', 'Bring a coat.  Bring a hat too.'],
      ['It ends.  We leave then.', 'Bring a coat.  Bring a hat too.'],
    ],
    [
      'bullets',
      ['- a', '• b', '  * c', '1. d', '2. e', '9. Mai'],
      ['- a', '• b', '  * c', '1. d', '2. e', '9. Mai'],
    ],
    [
      'a Markdown table',
      ['| Time | What |', '|---|:-:|', '| 9:00 | **Tea** |', '| 10:00 | a\\|b<br>c |'],
      ['head: 0 Time | 1 What', '0 9:00 | 1 *Tea*', '0 10:00 | 1 a|b ¶ c'],
    ],
    [
      'a Markdown table without bars at its ends',
      ['Time | What', '--- | ---', '9:00 | Tea'],
      ['head: 0 Time | 1 What', '0 9:00 | 1 Tea'],
    ],
    [
      'bars between columns, of three lines and more',
      ['9:00 | Tea |', '9:30 | Talk | Ana', '10:00 | Lunch'],
      ['0 9:00 | 1 Tea | 2 ', '0 9:30 | 1 Talk | 2 Ana', '0 10:00 | 1 Lunch | 2 '],
    ],
    ['bars in a sentence or two', ['Hall | Town', 'a || b', 'x'], ['Hall | Town', 'a || b', 'x']],
    [
      'headings between signs',
      ['=== Saturday, 29 May ===', '--- Sunday ---', '9h Tea'],
      ['## Saturday, 29 May', '## Sunday', '9h Tea'],
    ],
    [
      'Markdown',
      [
        '# Agenda',
        '## Friday',
        'A *b* **c** _d_ [e](https://example.org/) f_g_h 2*3*4',
        '---',
        'x',
      ],
      ['# Agenda', '## Friday', 'A /b/ *c* /d/ e<https://example.org/> f_g_h 2*3*4', 'x'],
    ],
    ['stars of a message', ['*Friday*', '9h _Tea_'], ['*Friday*', '9h /Tea/']],
    [
      'headings with lines below',
      ['PROGRAMME', '=========', 'Friday', '------', '9h Tea'],
      ['# PROGRAMME', '## Friday', '9h Tea'],
    ],
    ['signs that cannot be seen', ['Tea\u00ad\u200b time\u0007'], ['Tea time']],
  ])('%s', (_, lines, expected) => expect(seen(...lines)).toEqual(expected))

  it('puts lines together again that a program broke, and no others', () => {
    const letter = [
      'Thanks for your comments. Here is the timetable for the Weekend Away',
      '"Many Rooms" (2 - 4 July 2027, Thornfield House, Hexley). Nothing has',
      'changed on Saturday morning except the baptism talk, which now starts at',
      '11.15.',
      'Short line',
      'Another short line',
    ]
    expect(seen(...letter)).toEqual([
      letter.slice(0, 4).join(' '),
      'Short line',
      'Another short line',
    ])
    const agenda = [
      '09:00 – 09:30 Opening remarks by the Minister of Ports and Coasts',
      '09:30 – 10:15 Keynote on the future of ferries, with many questions',
      '10:15 – 10:30 Coffee',
    ]
    expect(seen(...agenda)).toEqual(agenda)
  })
})

describe('a mail', () => {
  const agenda = ['9:00 Tea', '10:00 Talk', '11:00 Lunch']

  it('stands apart from its head, its signature and older messages', () => {
    const document = readText(
      [
        'From: Ana <ana@example.org>',
        'Sent: Monday, 14 June 2027 16:42',
        'To: Ben',
        'Subject: RE: FW: Timetable',
        '',
        ...agenda,
        '',
        '-- ',
        'Ana Ruiz',
        '',
        'On 9 June 2027 at 09:15, Ben wrote:',
        '> 9:30 Tea',
        '> > older',
      ].join('\r\n'),
    )
    expect([shown(document.blocks), document.title, document.warnings]).toEqual([
      agenda,
      'Timetable',
      ['quotedMailLeftOut'],
    ])
    expect(apartOf(document)).toEqual({
      header: [
        'From: Ana <ana@example.org>',
        'Sent: Monday, 14 June 2027 16:42',
        'To: Ben',
        'Subject: RE: FW: Timetable',
      ],
      footer: ['Ana Ruiz'],
      quoted: ['On 9 June 2027 at 09:15, Ben wrote:', '9:30 Tea', 'older'],
    })
  })

  it.each([
    ['On Wed, 9 June 2027 at 09:15, Hamish Bell <h@example.org> wrote:'],
    ['Le mer. 9 juin 2027 à 09:15, Léa Petit <l@example.org> a écrit :'],
    ['El mié, 9 jun 2027 a las 9:15, Eva Gil (<e@example.org>) escribió:'],
    ['في الأربعاء، 9 يونيو 2027 في 9:15 ص تمت كتابة ما يلي بواسطة سلمى، كتبت:'],
    ['-----Original Message-----'],
    ['-----Message d’origine-----'],
    ['De : Ana\nEnvoyé : lundi 14 juin 2027\nÀ : Ben\nObjet : x'],
    ['De: Ana\nEnviado el: lunes, 14 de junio\nPara: Ben\nAsunto: x'],
    ['من: سلمى\nتم الإرسال: الاثنين\nإلى: علي\nالموضوع: x'],
  ])('knows an older message below it: %s', (head) => {
    expect(seen(...agenda, '', head, '', 'older words')).toEqual(agenda)
  })

  it('reads what was sent on, and what is only answered', () => {
    expect(
      seen(
        'See below',
        '',
        '---------- Forwarded message ---------',
        'From: Ana',
        'Date: Mon, 14 June 2027',
        'Subject: x',
        '',
        ...agenda,
      ),
    ).toEqual(['See below', ...agenda])
    expect(
      seen('Fine with me!', '', 'On 9 June 2027, Ben wrote:', ...agenda.map((line) => `> ${line}`)),
    ).toEqual(['Fine with me!', 'On 9 June 2027, Ben wrote:', ...agenda])
  })
})
