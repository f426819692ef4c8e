import { describe, expect, it } from 'vitest'
import { proposalAsJson, readAgenda } from '../../../src/core/import/index.js'
import type { CountedLine as Counted } from '../../bench/import/counting.js'
import { documentOf, p, table } from './documents.js'

type ReadLine = Counted & { status?: string; track?: string }

const monday = 'Monday 5 May 2025'
const linesOf = (...blocks: Parameters<typeof documentOf>) =>
  (proposalAsJson(readAgenda(documentOf(...blocks))) as { lines: ReadLine[] }).lines
const short = ({ starts, ends, kind, title, place }: ReadLine) =>
  `${starts ?? '-'}${ends ? `–${ends}` : ''} ${kind}: ${title}${place ? ` @ ${place}` : ''}`
const people = (line: ReadLine | undefined) =>
  (line?.people ?? []).map(({ role, name, label, jobTitle, affiliation }) =>
    [role, name ?? `~${label}`, jobTitle, affiliation].filter(Boolean).join(', '),
  )

describe('days and times in other writings', () => {
  it('calls a day without a date as its heading does', () =>
    expect(linesOf('Day 1', '9:00 Opening', 'Day 2', '9:00 Talk').map(({ day }) => day)).toEqual([
      'Day 1',
      'Day 2',
    ]))

  it('reads times behind dashes that were typed', () =>
    expect(linesOf(monday, '- 9h : Accueil', '– 9h30-10h : Pause').map(short)).toEqual([
      '09:00 registration: Accueil',
      '09:30–10:00 break: Pause',
    ]))

  it('leaves a word for a time in a title that goes on', () =>
    expect(
      linesOf(monday, table('23:30 – 00:30|Midnight soup', '12:00|Noon: Lunch')).map(short),
    ).toEqual(['23:30–00:30 meal: Midnight soup', '12:00 meal: Lunch']))

  it('makes an end of a column of durations', () =>
    expect(
      linesOf(
        monday,
        table(
          'Start|Duration|Topic',
          '9:30|45 min|Talk',
          '10:15|1h15|Lunch',
          '11:30|about an hour|Maps',
        ),
      ).map(short),
    ).toEqual(['09:30–10:15 presentation: Talk', '10:15–11:30 meal: Lunch', '11:30 session: Maps']))
})

describe('titles with more in them', () => {
  it.each([
    [
      '*Table ronde animée par Ana Haddad*',
      '*Trottoirs : à qui la place ?*',
      'panel: Trottoirs : à qui la place ?',
      ['moderator, Ana Haddad'],
    ],
    [
      '*Séance plénière sous la présidence de Mme Rosa Pitarch*',
      '*Les écoliers à pied*',
      'plenary: Les écoliers à pied',
      ['chair, Mme Rosa Pitarch'],
    ],
  ])('%s', (first, second, wanted, who) => {
    const [line] = linesOf('Lundi 5 mai 2025', table(`9h-10h|${first} / ${second}`, '10h|Pause'))
    expect([`${line?.kind}: ${line?.title}`, people(line)]).toEqual([wanted, who])
  })

  it('parts people from a title that bold or quotes set apart', () => {
    const bold = p('', {
      runs: [
        { text: '10:00 ' },
        { text: 'Writing together', bold: true },
        { text: ', Eva Roth (UCLG) and Li Wei (ICMPD)' },
      ],
    })
    expect(
      linesOf(monday, bold, '11:00 “Open ground”, Omar Saleh, LERMA').map((line) => [
        line.title,
        ...people(line),
      ]),
    ).toEqual([
      ['Writing together', 'presenter, Eva Roth, UCLG', 'presenter, Li Wei, ICMPD'],
      ['Open ground', 'presenter, Omar Saleh, LERMA'],
    ])
  })

  it('reads rooms behind people and before who leads', () => {
    const [room, chaired] = linesOf(
      monday,
      '9:00 Old maps, led by Ana Haddad, room 206',
      '10:00 Falls',
      'Lecture Theatre 1. Chaired by Eva Roth',
    )
    expect([room!, chaired!].map((line) => [short(line), ...people(line)])).toEqual([
      ['09:00 session: Old maps @ room 206', 'facilitator, Ana Haddad'],
      ['10:00 session: Falls @ Lecture Theatre 1', 'chair, Eva Roth'],
    ])
  })

  it('makes lines of numbered ones beneath a time, with that time', () => {
    const lines = linesOf(
      monday,
      table(
        '9:00–10:00|Workshops in parallel / • Workshop 1: Maps (Ana Haddad, Room 3) / • Workshop 2: Radio, led by Li Wei',
        '10:00|Tea',
      ),
    )
    expect(lines.map((line) => [short(line), ...people(line)])).toEqual([
      ['09:00–10:00 workshop: Workshops in parallel'],
      ['09:00–10:00 workshop: Maps @ Room 3', 'speaker, Ana Haddad'],
      ['09:00–10:00 workshop: Radio', 'facilitator, Li Wei'],
      ['10:00 break: Tea'],
    ])
    expect(
      linesOf(
        monday,
        '9:00 Parallel workshops',
        'Workshop 1: Maps',
        'Workshop 2: Radio',
        '10:00 Talk about roads',
      ).map((line) => [short(line), line.track]),
    ).toEqual([
      ['09:00 workshop: Parallel workshops', undefined],
      ['09:00 workshop: Maps', undefined],
      ['09:00 workshop: Radio', undefined],
      ['10:00 presentation: Talk about roads', undefined],
    ])
  })
})

describe('people and what is said of them', () => {
  const inColumn = (...cells: string[]) =>
    linesOf(
      monday,
      table(
        'Time|Session|Who',
        ...cells.map((cell, index) => `${9 + index}:00|Roads of the south|${cell}`),
      ),
    ).map(people)

  it.each([
    ['Lead: Dr. Imani Rasmussen, Atlas Coop', ['facilitator, Dr. Imani Rasmussen, Atlas Coop']],
    [
      'Clarisse Bonnefond, directrice, et le maire de Port-Luzerne',
      ['speaker, Clarisse Bonnefond, directrice', 'speaker, ~maire de Port-Luzerne'],
    ],
    [
      'Jury: Prof. Miyu Kawabata, Casimir Roth, N.N.',
      ['speaker, Prof. Miyu Kawabata', 'speaker, Casimir Roth', 'speaker, ~N.N.'],
    ],
    ['مرافقة: عبد الكريم زغلامي', ['host, عبد الكريم زغلامي']],
  ])('%s', (cell, wanted) =>
    expect(
      inColumn(cell, 'Ana Haddad')[0]?.map((each) => each.replace(/^presenter/, 'speaker')),
    ).toEqual(wanted),
  )

  it('finds somebody behind a dash who is named elsewhere', () =>
    expect(
      people(
        linesOf(
          monday,
          '9:00 Opening',
          'Speaker: Ana Haddad',
          '10:00 Presentations',
          '• Green Quays – Ana Haddad',
          '12:00 Tea',
        )[1],
      ),
    ).toEqual(['presenter, Ana Haddad, Green Quays']))

  it('keeps a line certain whose speaker is not', () => {
    const [line] = linesOf(
      monday,
      '9:00 Roads',
      'Speakers:',
      '• Ana Haddad (UCLG)',
      '• Speaker from Odrava (tbc)',
      '10:00 Tea',
    )
    expect([line?.status, ...people(line)]).toEqual([
      undefined,
      'speaker, Ana Haddad, UCLG',
      'speaker, ~Speaker from Odrava',
    ])
  })

  it('gives columns of details to the people of their column, in step', () => {
    const lines = linesOf(
      monday,
      table(
        'Time|Session|Speaker|Organisation|Moderator',
        '9:00|Maps|Ana Haddad; Li Wei|UCLG; ICMPD|Eva Roth',
        '10:00|Roads|Omar Saleh|Port of Sfax|Eva Roth',
        '11:00|Bridges|Ana Haddad; Li Wei|UCLG|',
      ),
    )
    expect(
      lines
        .map((line) => people(line).map((each) => each.split(', ').slice(1).join(' ')))
        .map((each) => each.toSorted()),
    ).toEqual([
      ['Ana Haddad UCLG', 'Eva Roth', 'Li Wei ICMPD'],
      ['Eva Roth', 'Omar Saleh Port of Sfax'],
      ['Ana Haddad UCLG', 'Li Wei UCLG'],
    ])
  })

  it('takes heads like “Salle Genêt” for rooms', () =>
    expect(
      linesOf(
        'Lundi 5 mai 2025',
        table(
          '|Amphi|Salle Genêt|Serre',
          '9h|Débat : Le loup|Atelier : Lire un bail|Visite des serres',
        ),
      ).map(({ place }) => place),
    ).toEqual(['Amphi', 'Salle Genêt', 'Serre']))
})

describe('words of four languages', () => {
  it.each([
    ['ورشة الخط العربي، يؤطرها الأستاذ الهادي السبعي', 'facilitator, الأستاذ الهادي السبعي'],
    ['جلسة عن الماء، برئاسة د. مراد الطالبي', 'chair, د. مراد الطالبي'],
    ['Visite du musée, sous la conduite de Firmin Deschanel', 'host, Firmin Deschanel'],
    ['Asamblea bajo la presidencia de Dª. Rosa Pitarch', 'chair, Dª. Rosa Pitarch'],
  ])('%s', (title, wanted) => expect(people(linesOf(monday, `9:00 ${title}`)[0])).toEqual([wanted]))

  it.each([
    ['Arrival, coffee', 'registration'],
    ['End of meeting', 'closing'],
    ['Mot de la fin', 'closing'],
    ['Paella popular', 'meal'],
    ['Campfire and songs', 'social'],
    ['Questions from the public', 'session'],
  ])('%s', (title, kind) => expect(linesOf(monday, `9:00 ${title}`)[0]?.kind).toBe(kind))
})
