import { describe, expect, it } from 'vitest'
import { calendarOf } from '../../../src/core/import/dates.js'
import { eventOf } from '../../../src/core/import/eventOf.js'
import type { Block } from '../../../src/core/import/document.js'
import type { ProposedDay } from '../../../src/core/import/proposal.js'
import { documentOf, p, pieces } from './documents.js'
import { read } from './proposed.js'

/** What is read of an event from the text before its agenda. */
function event(lines: (Block | string)[], days: ProposedDay[] = []) {
  const document = documentOf(...lines)
  const head = pieces(...lines).map(({ text }) => text)
  return eventOf(
    document,
    head,
    days.map((day) => ({ day })),
    calendarOf([], head, {}),
  )
}
const values = (...lines: (Block | string)[]) =>
  Object.fromEntries(Object.entries(event(lines)).map(([field, guess]) => [field, guess?.value]))
const titleOf = (...lines: (Block | string)[]) => event(lines).title?.value

describe('the title of an event', () => {
  it.each<[string, (Block | string)[], string | undefined]>([
    ['is the first line', ['Whose grass is it?', 'A gathering of herders'], 'Whose grass is it?'],
    [
      'is the title of the document',
      ['City of Sfax presents', '# Whose grass is it?'],
      'Whose grass is it?',
    ],
    ['is a heading', ['City of Sfax presents', '## Whose grass is it?'], 'Whose grass is it?'],
    ['is what is in bold', ['City of Sfax presents', '*Whose grass is it?*'], 'Whose grass is it?'],
    ['says that it is an event', ['City of Sfax presents', 'Forum of herders'], 'Forum of herders'],
    [
      'says so in French',
      ['La ville de Sfax présente', 'Colloque des bergers'],
      'Colloque des bergers',
    ],
    ['says so in Spanish', ['El ayuntamiento', 'Jornadas de pastoreo'], 'Jornadas de pastoreo'],
    ['is without a word for the agenda', ['Forum of herders – Programme'], 'Forum of herders'],
    ['is without it in Spanish', ['Jornadas de pastoreo - Programa'], 'Jornadas de pastoreo'],
    ['keeps that word at its head', ['Programme of herders'], 'Programme of herders'],
    ['is not a word for the agenda', ['Agenda', 'Forum of herders'], 'Forum of herders'],
    ['is not a draft of it', ['DRAFT PROGRAMME', 'Concept note and agenda:'], undefined],
    ['is not one in French', ['Ordre du jour provisoire', 'Annexe : programme'], undefined],
    ['is not one in Spanish', ['Programa definitivo'], undefined],
    ['is not one in Arabic', ['جدول الأعمال', 'البرنامج'], undefined],
    ['is no date', ['14 – 15 September 2027'], undefined],
    ['is no label', ['Venue: City Library'], undefined],
    ['is no sentence', ['We are glad to see you.'], undefined],
    ['is no address', ['info@example.org'], undefined],
    ['is no greeting', ['Dear colleagues and friends', 'Chers collègues et amis'], undefined],
    ['is no greeting in Spanish', ['Estimados colegas'], undefined],
    ['is no single word of five letters', ['Forum'], undefined],
    ['has at most 180 letters', ['Grass '.repeat(31).trim()], undefined],
    [
      'is found among the first twelve lines',
      [...Array<string>(12).fill('Agenda'), 'Whose grass?'],
      undefined,
    ],
    [
      'is none behind them, however large',
      [...Array<string>(12).fill('Agenda'), p('Whose grass?', { heading: 0 })],
      undefined,
    ],
    ['may have six letters', ['Forums'], 'Forums'],
    ['may have 180 letters', ['Grass '.repeat(30).trim() + '!'], 'Grass '.repeat(30).trim() + '!'],
    ['may have dots within', ['The St. Ives gathering'], 'The St. Ives gathering'],
    ['may have a greeting within', ['A gathering of dear friends'], 'A gathering of dear friends'],
    ['is no greeting of one', ['Cher collègue et ami'], undefined],
    [
      'keeps a word for the agenda within',
      ['Herders – Programme 2027'],
      'Herders – Programme 2027',
    ],
    ['is without it behind a bare dash', ['Forum of herders—Program'], 'Forum of herders'],
    [
      'is the first of all headings',
      ['# Sfax presents', p('Whose grass?', { heading: 0 })],
      'Whose grass?',
    ],
    [
      'is not what is bold in part',
      [
        'City of Sfax presents',
        p('', { runs: [{ text: 'Whose grass ', bold: true }, { text: 'is it?' }] }),
      ],
      'City of Sfax presents',
    ],
    ['is none where nothing stands', [], undefined],
  ])('%s', (_, lines, expected) => expect(titleOf(...lines)).toBe(expected))

  it.each([
    ...['Concept Note', 'Note conceptuelle et programme', 'Nota conceptual  y  programa'],
    ...['Annex Agenda', 'Annex: Agenda', 'Annexe : ordre du jour', 'Annexe: ordre du jour'],
    ...['Anexo: programa', 'Anexo programa', 'The final programme', 'Projet de programme'],
    ...['Program', 'Programa', 'Agenda version 2', 'Agenda of the event', 'Horaires', 'Horaire'],
    ...['Ordre du jour de la réunion', 'Programme prévisionnel.', 'البرنامج المؤقت :'],
  ])('is not “%s”', (text) => expect(titleOf(text)).toBeUndefined())
  it.each(['The agenda of herders', 'Final agenda wars', 'Annexation and agenda'])(
    'may be “%s”',
    (text) => expect(titleOf(text)).toBe(text),
  )

  it('is likely, and knows where it stands', () =>
    expect(event(['Agenda', 'Forum of herders – Programme']).title).toEqual({
      ...{ value: 'Forum of herders', sure: 'likely', why: { code: 'heading' } },
      places: [{ at: [1], from: 0, to: 28 }],
    }))
})

describe('the days of an event', () => {
  it('are the first and the last of its agenda', () => {
    const day = (date: string, id = date): ProposedDay => ({ id, date: read(date) })
    const { startDate, endDate } = event(
      ['Forum of herders'],
      [...[day('2027-05-06'), day('2027-05-05'), { id: 'x' }, day('2027-05-07')]],
    )
    expect([startDate?.value, endDate?.value]).toEqual(['2027-05-05', '2027-05-07'])
    for (const each of [startDate, endDate])
      expect([each?.sure, each?.why.code, each?.places]).toEqual(['likely', 'fromOthers', []])
  })
  it('are those that its text names otherwise', () => {
    const { startDate, endDate } = event(['Forum of herders', 'Sfax, 14 – 15 September 2027'])
    expect([startDate?.value, endDate?.value]).toEqual(['2027-09-14', '2027-09-15'])
    expect(startDate?.places).toEqual([{ at: [1], from: 6, to: 28 }])
    expect(endDate?.places).toEqual(startDate?.places)
  })
  it('are unknown where none is named', () =>
    expect(Object.keys(event(['Forum of herders']))).toEqual(['title']))
})

describe('where an event takes place', () => {
  const where = (...lines: (Block | string)[]) => {
    const { city, venue } = values(...lines)
    return { city, venue }
  }
  it.each<[string, string | undefined, string | undefined]>([
    ['Venue: City Library', undefined, 'City Library'],
    ['Lieu : Sfax', 'Sfax', 'Sfax'],
    ['Lugar: Vila Nova', 'Vila Nova', 'Vila Nova'],
    ['Location: City Library, Sfax', undefined, 'City Library, Sfax'],
    ['Location: Room 2', undefined, 'Room 2'],
    ['Venue:', undefined, undefined],
    ['Sfax, 14 – 15 September 2027', 'Sfax', undefined],
    ['Kisero, Lakeside Region, 14 – 15 September 2027', 'Kisero', 'Kisero, Lakeside Region'],
    ['Kisero – Lakeside, 14 September 2027', 'Kisero', undefined],
    ['14 – 15 September 2027, Sfax', 'Sfax', undefined],
    ['14 – 15 September 2027 – Sfax, Tunisia', 'Sfax', 'Sfax, Tunisia'],
    ['14 – 15 September 2027', undefined, undefined],
    ['14 – 15 September', undefined, undefined],
    ['Sfax, le 14 septembre 2027', 'Sfax', undefined],
    ['Sfax, del 14 al 15 de septiembre de 2027', 'Sfax', undefined],
    ['in the town of Sfax, 14 September 2027', undefined, undefined],
    ['صفاقس، 14 سبتمبر 2027', 'صفاقس', undefined],
    ['دار الثقافة، صفاقس، 14 سبتمبر 2027', 'دار الثقافة', 'دار الثقافة، صفاقس'],
    ['N, 14 September 2027', undefined, undefined],
    ['Fes, 14 September 2027', 'Fes', undefined],
    ['14 September 2027 (9:00) Sfax', undefined, undefined],
    [`14 September 2027, ${'Sfax and '.repeat(12)}more`, undefined, undefined],
    ['at صفاقس, 14 September 2027', undefined, undefined],
    [`${'Sfax and '.repeat(8)}more, 14 September 2027`, undefined, undefined],
    [`${'Sfax and '.repeat(14)}more, 14 September 2027`, undefined, undefined],
  ])('%s', (text, city, venue) => expect(where(text)).toEqual({ city, venue }))

  it('is sure behind a label, and asked about beside a date', () => {
    const [label, beside] = [
      event(['Venue: City Library']),
      event(['Sfax, Tunisia, 14 September 2027']),
    ]
    expect([label.venue?.sure, label.venue?.why.code]).toEqual(['sure', 'label'])
    expect(label.venue?.places).toEqual([
      { at: [0], from: 0, to: 5 },
      { at: [0], from: 7, to: 19 },
    ])
    expect([beside.venue?.sure, beside.venue?.why.code]).toEqual(['unsure', 'fromWords'])
    expect([beside.city?.sure, beside.city?.why.code, beside.city?.places]).toEqual([
      ...['unsure', 'fromWords', [{ at: [0], from: 0, to: 4 }]],
    ])
  })
  it('is what its label says, wherever a date stands', () =>
    expect(where('Sfax, 14 September 2027', 'Venue: City Library')).toEqual({
      ...{ city: 'Sfax', venue: 'City Library' },
    }))
})

describe('all of an event', () => {
  it('is read from the head of a document', () =>
    expect(
      values(
        'City of Sfax',
        p('*Forum of herders – Programme*'),
        'Kisero, 14 – 15 September 2027',
        'Venue: Lakeside Gardens',
      ),
    ).toEqual({
      ...{ title: 'Forum of herders', startDate: '2027-09-14', endDate: '2027-09-15' },
      ...{ city: 'Kisero', venue: 'Lakeside Gardens' },
    }))
})
