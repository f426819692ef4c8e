import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDay } from '../../../src/core/builder/dayHeading.js'
import { guessKind, withoutNumber } from '../../../src/core/builder/guessKind.js'
import { type PasteOptions, pasteRows, type ProposedLine } from '../../../src/core/builder/pasteRows.js'
import { readTime, splitTime } from '../../../src/core/builder/timeCell.js'
import { kinds } from '../../../src/core/vocabulary.js'

const when = ({ timing, starts, ends, endsNextDay }: Pick<ProposedLine, 'ends' | 'endsNextDay' | 'starts' | 'timing'>) =>
  timing === 'clock' ? `${starts}${ends ? `-${ends}` : ''}${endsNextDay ? '+' : ''}` : timing

/** Each line as `day time kind: title @ place | rest ! problem`, what is absent left out. */
const brief = ({ day, title, kind, place, rest, problem, ...time }: ProposedLine) =>
  [day?.slice(5), when(time), kind && `(${kind})`, title, place && `@ ${place}`, ...rest.map((text) => `| ${text}`), problem && `! ${problem}`].filter(Boolean).join(' ')

const table = (text: string) => text.split('\n').filter(Boolean).map((row) => row.split('\t').map((cell) => cell.replaceAll('\\n', '\n')))
const paste = (text: string, options?: PasteOptions) => pasteRows(table(text), options).map(brief)

describe('pasteRows', () => {
  it('reads the table of a real programme', () => {
    expect(paste(`
Monday, 24 June 2019	
Afternoon	Arrival of participants
19:30 – 21:30	Social Event (tbc depending on arrival times of majority)
Tuesday, 25 June 2019	
8:30 – 9:00	Registration and welcoming coffee/tea
9:00 – 9:30	Institutional opening\\n– Mounir Elloumi, Mayor of Sfax\\n– Leila Garbouj, Program Officer
9:30-9:40	Presentation of the objectives of the meeting
9:40 – 10:30	Session I: Definition of the discussion framework
11:15 – 11:30	Coffee break
13:45 – 14:30	Lunch
14:30 – 17:00	Technical Field Visit/Peer Review to Caritas
17:00 – 18:00	Side meeting between partners and cities
Wednesday, 26 June 2019
9:00 – 9:45	Session IV: Peer-Review presentation of the results
15:30 -16:00	Next steps and Closing`)).toEqual([
      '06-24 afternoon (travel) Arrival of participants',
      '06-24 19:30-21:30 (social) Social Event (tbc depending on arrival times of majority)',
      '06-25 08:30-09:00 (registration) Registration and welcoming coffee/tea',
      '06-25 09:00-09:30 (opening) Institutional opening | – Mounir Elloumi, Mayor of Sfax | – Leila Garbouj, Program Officer',
      '06-25 09:30-09:40 (presentation) Presentation of the objectives of the meeting',
      '06-25 09:40-10:30 (session) Definition of the discussion framework',
      '06-25 11:15-11:30 (break) Coffee break',
      '06-25 13:45-14:30 (meal) Lunch',
      '06-25 14:30-17:00 (fieldVisit) Technical Field Visit/Peer Review to Caritas',
      '06-25 17:00-18:00 (meeting) Side meeting between partners and cities',
      '06-26 09:00-09:45 (session) Peer-Review presentation of the results',
      '06-26 15:30-16:00 (closing) Next steps and Closing',
    ])
  })

  it.each<[string, string, PasteOptions | undefined, string[]]>([
    ['French', 'Mardi 16 avril 2019\n9h – 9h30\tMot de bienvenue\n9h30 – 10h45\tAtelier : villes\n10h45\tPause café\nAprès-midi\tVisite de terrain\nà confirmer\tSoirée', undefined,
      ['04-16 09:00-09:30 (opening) Mot de bienvenue', '04-16 09:30-10:45 (workshop) Atelier : villes', '04-16 10:45 (break) Pause café', '04-16 afternoon (fieldVisit) Visite de terrain', '04-16 toBeAnnounced (social) Soirée']],
    ['Spanish', 'martes, 16 de abril de 2019\nMañana\tInscripción\n13:00 a 14:30\tAlmuerzo\nPor confirmar\tClausura', undefined,
      ['04-16 morning (registration) Inscripción', '04-16 13:00-14:30 (meal) Almuerzo', '04-16 toBeAnnounced (closing) Clausura']],
    ['Arabic', 'الثلاثاء 16 أفريل 2019\n٩:٣٠ - ١٠:٣٠\tالافتتاح\nبعد الظهر\tزيارة ميدانية\n١٢:٣٠\tغداء', undefined,
      ['04-16 09:30-10:30 (opening) الافتتاح', '04-16 afternoon (fieldVisit) زيارة ميدانية', '04-16 12:30 (meal) غداء']],
    ['columns by their heads', 'Session\tRoom\tSpeakers\tFrom\tTo\nPanel on housing\tHall A\tAna, Ben\t9:00\t10:00\nCoffee break\t\t\t10:00\t10:15', undefined,
      ['09:00-10:00 (panel) Panel on housing @ Hall A | Ana, Ben', '10:00-10:15 (break) Coffee break']],
    ['heads in French', 'Horaire\tIntitulé\tLieu\n9h-10h\tOuverture\tSalle 1', undefined, ['09:00-10:00 (opening) Ouverture @ Salle 1']],
    ['times in two columns without heads', '09:00\t10:00\tOpening\n10:00\t10:15\tBreak', undefined, ['09:00-10:00 (opening) Opening', '10:00-10:15 (break) Break']],
    ['times in two columns, before and after noon', '9:00 am\t10:30 pm\tFestival\n10:00 pm\t1:00 am\tGala\n11:00 am\t10:00 am\tTalk', undefined, ['09:00-22:30 Festival', '22:00-01:00+ (social) Gala', '11:00-10:00 (presentation) Talk ! endsBeforeStart']],
    ['numbers of lines before the times', '1\t9:00-10:00\tOpening\n2\t10:00-11:00\tTalk', undefined, ['09:00-10:00 (opening) Opening | 1', '10:00-11:00 (presentation) Talk | 2']],
    ['a column of dates, named once', '2019-04-16\t9:00\tOpening\n\t10:00\tTalk\n2019-04-17\t9:00\tTalk', undefined, ['04-16 09:00 (opening) Opening', '04-16 10:00 (presentation) Talk', '04-17 09:00 (presentation) Talk']],
    ['times and titles in one cell', '9:00-10:00 Opening session\n10:00: Talk\n2019 in review\n9h30 – 10h45 – Atelier', undefined, ['09:00-10:00 (opening) Opening session', '10:00 (presentation) Talk', 'toBeAnnounced 2019 in review ! noTime', '09:30-10:45 (workshop) Atelier']],
    ['further lines of such a cell', '9:00 Opening\\nAna\\nBen', undefined, ['09:00 (opening) Opening | Ana | Ben']],
    ['bare hours where the column is one of times', 'Time\tTitle\n9\tOpening\n10\tTalk', undefined, ['09:00 (opening) Opening', '10:00 (presentation) Talk']],
    ['a time with a remark', '9:00-10:00 (Hall)\tTalk', undefined, ['09:00-10:00 (presentation) Talk | (Hall)']],
    ['days by the days of the event', 'Day 2\n9:00\tA\nMonday\n9:00\tB\n25 June – Field visits\n9:00\tC', { days: ['2019-06-24', '2019-06-25'] }, ['06-25 09:00 A', '06-24 09:00 B', '06-25 09:00 C']],
    ['lines before the first heading', '9:00\tA', { day: '2019-06-24' }, ['06-24 09:00 A']],
    ['merged cells', '16 April 2019\t16 April 2019\n9:00\tA', undefined, ['04-16 09:00 A']],
    ['what it cannot place', 'Thursday\n9:00\tA', { days: ['2019-06-24'] }, ['09:00 A ! unknownDay']],
    ['what it cannot read', '9:00\tA\nafter the talk\tB\n\tC\n10:00\t\n11:00-10:00\tD', undefined, ['09:00 A', 'toBeAnnounced B | after the talk ! unreadableTime', 'toBeAnnounced C ! noTime', '10:00 ! noTitle', '11:00-10:00 D ! endsBeforeStart']],
    ['nights', '22:00-1:00\tGala', undefined, ['22:00-01:00+ (social) Gala']],
    ['nothing', '', undefined, []],
  ])('reads %s', (_, text, options, expected) => expect(paste(text, options)).toEqual(expected))

  it('says which row a line comes from', () => expect(pasteRows([['2019-04-16'], [], ['9:00', 'A'], ['10:00', 'B']]).map(({ row }) => row)).toEqual([2, 3]))

  it('loses no text, whatever is pasted', () => {
    const cell = fc.oneof(fc.constantFrom('9:00', '9:30-10:30', 'Opening', 'Tuesday', '16 April 2019', 'tbc', '', 'Title', 'Time', 'Room', 'Session 3: Talk', 'One\nTwo', '9 Talk', 'Housing', 'Ana', 'Type', 'Day', 'To'), fc.string({ maxLength: 8 }))
    fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 }), (rows) => {
      const lines = pasteRows(rows)
      expect(new Set(lines.map(({ row }) => row)).size).toBe(lines.length)
      for (const { row, title, rest, place, kind } of lines) {
        // What a column of kinds says is kept as the kind.
        const kept = [title, place, kind === 'opening' ? 'Opening' : '', ...rest].join('\n')
        for (const text of rows[row] ?? []) if (/^(Opening|One\nTwo|Housing|Ana)$/.test(text)) expect(kept).toContain(text.split('\n')[0])
      }
    }), { numRuns: 1000 })
  })
})

it.each([
  ['2019-04-16', '2019-04-16'], ['Tuesday 16 April 2019', '2019-04-16'], ['16th of April, 2019', '2019-04-16'], ['April 16, 2019', '2019-04-16'], ['16/04/2019', '2019-04-16'], ['04/16/2019', '2019-04-16'], ['16.4.2019', '2019-04-16'],
  ['mardi 16 avril 2019', '2019-04-16'], ['1er mai 2019', '2019-05-01'], ['Martes 16 de abril de 2019', '2019-04-16'], ['الثلاثاء ١٦ أبريل ٢٠١٩', '2019-04-16'], ['الثلاثاء 16 نيسان 2019', '2019-04-16'],
  ['Day 1 – Tuesday 16 April 2019', '2019-04-16'], ['Jour 2', '2019-06-26'], ['اليوم 1', '2019-06-25'], ['Wednesday: field visits', '2019-06-26'], ['26 June', '2019-06-26'],
  ['Tue 16 Apr 2019', '2019-04-16'], ['mar. 16 avr. 2019', '2019-04-16'], ['Sun protection', undefined],
  ['Friday', null], ['Day 7', null], ['31 February 2019', null], ['3 July', null],
  ['Opening', undefined], ['9:30', undefined], ['Signing of the agreement of 16 April 2019', undefined], ['2019', undefined], ['', undefined], ['10 years of Marches', undefined], ['Marchés publics', undefined],
])('the day of %s is %s', (text, day) => expect(readDay(text, ['2019-06-25', '2019-06-26'])).toBe(day))

it.each([
  ['Coffee break', 'break'], ['Pause déjeuner', 'meal'], ['Lunch', 'meal'], ['Almuerzo', 'meal'], ['غداء', 'meal'], ['Opening session', 'opening'], ['Séance d’ouverture', 'opening'], ['Cérémonie d\'ouverture', 'opening'],
  ['Panel discussion: cities', 'panel'], ['Table ronde', 'panel'], ['Workshops', 'workshop'], ['Breakout groups', 'workshop'], ['Presentation of the workshop', 'presentation'], ['Sesión plenaria', 'plenary'], ['الجلسة العامة', 'plenary'],
  ['Session', 'session'], ['Session: presentation', 'presentation'], ['Meeting', 'meeting'], ['Housing', undefined], ['', undefined], ['Otherwise', undefined], ['constructor', undefined],
])('the kind of "%s" is %s', (title, kind) => expect(guessKind(title, kinds)).toBe(kind))

it.each([
  ['Session IV: Peer review', 'Peer review'], ['Séance 2 – Villes', 'Villes'], ['SESSION 12. "Cities"', '"Cities"'], ['جلسة ٣: المدن', 'المدن'], ['الجلسة 3: المدن', 'المدن'], ['الجلسة الثالثة: المدن', 'المدن'], ['الجلسة الثانية عشرة – المدن', 'المدن'],
  ['Session on housing', undefined], ['Session 4', undefined], ['Panel 2: Housing', undefined], ['Sessions: Villes', undefined],
])('%s without its number is %s', (title, rest) => expect(withoutNumber(title, kinds)?.title).toBe(rest))

it.each([
  ['Afternoon', 'afternoon'], ['APRÈS-MIDI', 'afternoon'], ['l’après-midi', 'afternoon'], ['Mañana', 'morning'], ['بعد الظهر', 'afternoon'], ['tbc', 'toBeAnnounced'], ['(TBC)', 'toBeAnnounced'], ['Toute la journée', 'allDay'], ['Noche', 'evening'],
  ['9:30-10:30', '09:30-10:30'], ['9:30\n–\n10:30', '09:30-10:30'], ['9:30 -', '09:30'], ['à 9h', '09:00'], ['14', '14:00'],
])('the time %s is %s', (cell, time) => expect(when(readTime(cell) ?? { timing: 'morning' })).toBe(time))

it.each(['Opening', '16 April', 'Room 3', '', '2019-06-25'])('%s is no time', (cell) => expect(readTime(cell)).toBeUndefined())
it.each(['9 speakers', '2019 in review', '9:30', 'At 9:30', '3 – 4 people'])('%s begins with no time', (text) => expect(splitTime(text)).toBeUndefined())
