import { describe, expect, it } from 'vitest'
import { newcomerId, temporaryIds } from '../../../src/core/builder/temporaryIds.js'
import { linesAsComparable, sessionsAsComparable } from '../../../src/core/import/comparable.js'
import {
  changesOfLines,
  compareDocuments,
  type DocumentChange,
} from '../../../src/core/import/compareDocuments.js'
import {
  compareLines,
  type Comparing,
  isOfAgenda,
  meantSince,
} from '../../../src/core/import/compareLines.js'
import type { Known } from '../../../src/core/import/directoryNames.js'
import { writingOf } from '../../../src/core/import/formattedText.js'
import { matchTranslation } from '../../../src/core/import/matchTranslation.js'
import type { Proposal, ProposedLine } from '../../../src/core/import/proposal.js'
import { purposesOf } from '../../../src/core/import/purpose.js'
import type { Remembered } from '../../../src/core/import/rememberDocument.js'
import { partsOf, toChangeEdits, withoutConflict } from '../../../src/core/import/toChangeEdits.js'
import type { Agenda, AgendaSession } from '../../../src/core/types.js'
import { defaultRulebook } from '../../../src/core/vocabulary.js'
import { pieces } from './documents.js'
import { at, person, proposed, read } from './proposed.js'

const { kinds } = defaultRulebook
const nobody: Known = { people: [], organisations: [], places: [], tracks: [] }
const [first, second] = ['2027-05-05', '2027-05-06']

const proposal = (lines: ProposedLine[], more: Partial<Proposal> = {}): Proposal => ({
  event: {},
  days: [
    { id: 'd1', date: read(first) },
    { id: 'd2', date: read(second) },
  ],
  lines,
  ...{ questions: [], left: [], apart: [] },
  ...more,
})
const line = (id: string, title: string, more: Partial<ProposedLine> = {}) =>
  proposed(title, { id, ...more })

const session = (id: number, title: string, more: Partial<AgendaSession> = {}): AgendaSession => ({
  ...{ id, title, kind: 'session', day: first, timing: 'clock', starts: '09:00', ends: '10:00' },
  ...{ status: 'confirmed', published: false, assignments: [] },
  ...more,
})
const agenda = (...sessions: AgendaSession[]): Agenda => ({
  event: {
    timeZone: 'Africa/Tunis',
    days: [{ date: first }, { date: second }],
    published: false,
  },
  people: { 1: 'Ana Haddad', 2: 'Omar Saleh' },
  places: { 7: 'Old Hall' },
  sessions,
})
const remembered = (
  lines: ProposedLine[],
  sessions: Record<string, number>,
  more: Partial<Remembered> = {},
): Remembered => ({
  id: 'd1',
  sessions,
  parties: {},
  document: { days: proposal([]).days, lines },
  ...more,
})
const comparing = (
  here: Agenda,
  before?: Remembered,
  more: Partial<Comparing> = {},
): Comparing => ({
  ...{ agenda: here, known: nobody, kinds },
  ...(before ? { before } : {}),
  ...more,
})

describe('a line and a session in the form in which they are compared', () => {
  it('have what is known of them and nothing else', () => {
    expect(
      linesAsComparable(
        proposal([
          line('l1', 'Roads', {
            number: read('II'),
            place: read('Old Hall'),
            people: [person({ name: 'Ana Haddad' }), person({ label: 'A student' })],
          }),
          line('l2', 'Rivers', {
            day: read<string | undefined>(undefined),
            time: read({ timing: 'morning' }),
          }),
          line('l3', 'Lakes', { day: read<string | undefined>('d9'), time: at('09:00') }),
        ]),
      ),
    ).toEqual([
      {
        ...{ id: 'l1', title: 'Roads', names: ['Ana Haddad'], day: first, starts: '09:00' },
        ...{ ends: '10:00', kind: 'session', number: 2, place: 'Old Hall' },
      },
      { id: 'l2', title: 'Rivers', names: [], kind: 'session' },
      { id: 'l3', title: 'Lakes', names: [], starts: '09:00', kind: 'session' },
    ])
    expect(
      sessionsAsComparable(
        agenda(
          session(2, 'Rivers', { starts: '11:00', ends: undefined, kind: 'meal' }),
          session(1, 'Roads', {
            place: 7,
            assignments: [
              { role: 'chair', person: 1, state: 'confirmed' },
              { role: 'chair', person: 9, state: 'confirmed' },
              { role: 'chair', label: 'A student', state: 'confirmed' },
            ],
          }),
        ),
      ),
    ).toEqual([
      {
        ...{ id: '1', title: 'Roads', names: ['Ana Haddad'], day: first, starts: '09:00' },
        ...{ ends: '10:00', kind: 'session', number: 1, place: 'Old Hall' },
      },
      { id: '2', title: 'Rivers', names: [], day: first, starts: '11:00', kind: 'meal' },
    ])
  })
  it('have no names where the agenda has none', () =>
    expect(
      sessionsAsComparable({
        event: agenda().event,
        sessions: [session(1, 'Roads', { place: 7 })],
      })[0],
    ).not.toHaveProperty('place'))
  it('have an empty title where a session has none', () =>
    expect(sessionsAsComparable(agenda(session(1, '', { title: undefined })))[0]?.title).toBe(''))
})

describe('whom the names of a newer document mean', () => {
  const before = remembered(
    [],
    {},
    {
      parties: {
        'people:ana haddad': 1,
        'people:gone': 99,
        'places:old hall': 7,
        'tracks:water': 5,
        'tracks:gone': 6,
        'organisations:gone': 8,
      },
    },
  )
  const tracks = [
    { id: '4', name: 'Air' },
    { id: '5', name: 'Water' },
  ]
  const known = { ...nobody, tracks }
  it('is whom they meant in the older one, as long as they are here', () =>
    expect(meantSince({ agenda: agenda(), before, known })).toEqual({
      ...{ 'people:ana haddad': 1, 'places:old hall': 7, 'tracks:water': 5 },
    }))
  it('is what the editor says', () =>
    expect(
      meantSince({ agenda: agenda(), before, known, meant: { 'people:ana haddad': null, x: 2 } }),
    ).toEqual({
      ...{ 'people:ana haddad': null, 'places:old hall': 7, 'tracks:water': 5, x: 2 },
    }))
  it('is nobody of no older document', () =>
    expect(meantSince({ agenda: agenda(), known })).toEqual({}))
})

describe('the lines of a newer document beside their older state and what stands here', () => {
  const states = (after: Proposal, given: Comparing) =>
    compareLines(after, given).map(({ line: id, was, will, here }) =>
      [id ?? '–', was?.title ?? '–', will?.title ?? '–', here?.id ?? '–'].join(' '),
    )
  const old = [line('o1', 'Roads'), line('o2', 'Rivers', { time: at('11:00', '12:00') })]
  const here = agenda(session(1, 'Roads'), session(2, 'Rivers', { starts: '11:00', ends: '12:00' }))

  it('come in the order of the newer one, then what it has no more', () =>
    expect(
      states(
        proposal([line('n1', 'Lakes', { time: at('15:00') }), line('n2', 'Roads')]),
        comparing(here, remembered(old, { o1: 1, o2: 2 })),
      ),
    ).toEqual(['n1 – Lakes –', 'n2 Roads Roads 1', '– Rivers – 2']))

  it('know what is gone here', () =>
    expect(
      states(
        proposal([line('n1', 'Roads')]),
        comparing(agenda(), remembered(old, { o1: 1, o2: 2 })),
      ),
    ).toEqual(['n1 Roads Roads –', '– Rivers – –']))

  it('find a new line that somebody typed here meanwhile', () => {
    const typed = agenda(
      ...here.sessions,
      session(3, 'Lakes and seas', { starts: '15:00', ends: '16:00' }),
    )
    const found = (title: string) =>
      states(
        proposal([
          ...old.map((each) => ({ ...each, id: `n${each.id}` })),
          line('n3', title, { time: at('15:00', '16:00') }),
        ]),
        comparing(typed, remembered(old, { o1: 1, o2: 2 })),
      )[2]
    expect(found('Lakes and seas')).toBe('n3 – Lakes and seas 3')
    expect(found('Grass')).toBe('n3 – Grass –')
  })

  it('find it at another time and of another kind, by its title', () =>
    expect(
      states(
        proposal([...old, line('n3', 'Lakes and seas', { time: at('15:00', '16:00') })]),
        comparing(
          agenda(
            ...here.sessions,
            session(3, 'Lakes and seas', { kind: 'panel', starts: '15:45', ends: '16:30' }),
          ),
          remembered(old, { o1: 1, o2: 2 }),
        ),
      )[2],
    ).toBe('n3 – Lakes and seas 3'))

  it('find it by half of the words of its title, not by less', () => {
    const found = (title: string) =>
      states(
        proposal([...old, line('n3', title, { time: at('15:00', '16:00') })]),
        comparing(
          agenda(...here.sessions, session(3, 'Lakes seas', { starts: '15:00', ends: '16:00' })),
          remembered(old, { o1: 1, o2: 2 }),
        ),
      )[2]
    expect(found('Lakes rivers')).toBe('n3 – Lakes rivers 3')
    expect(found('Lakes rivers ponds')).toBe('n3 – Lakes rivers ponds –')
  })

  it('do not take the session of another line for theirs', () => {
    // The talk is given twice: the first one is the session that the older document made.
    const again = line('n3', 'Roads', { time: at('09:30', '10:30') })
    expect(
      states(proposal([...old, again]), comparing(here, remembered(old, { o1: 1, o2: 2 }))),
    ).toEqual(['o1 Roads Roads 1', 'o2 Rivers Rivers 2', 'n3 – Roads –'])
    // Somebody typed the second one here: it is that of the new line, not of the first talk.
    const typed = agenda(...here.sessions, session(3, 'Roads', { starts: '09:15', ends: '10:15' }))
    expect(
      states(proposal([...old, again]), comparing(typed, remembered(old, { o1: 1, o2: 2 })))[2],
    ).toBe('n3 – Roads 3')
  })

  it('are not what was added here and is not saved yet', () =>
    expect(
      states(
        proposal([line('n1', 'Roads')]),
        comparing(agenda(session(1, 'Trees', { id: undefined }))),
      ),
    ).toEqual(['n1 – Roads –']))

  it('are found by their time alone, where no document is remembered', () =>
    expect(states(proposal([line('n1', 'Grass')]), comparing(agenda(session(1, 'Roads'))))).toEqual(
      ['n1 – Grass 1'],
    ))

  it('name whom the names of the older document meant, and newcomers otherwise', () => {
    const people = [person({ name: 'Ana' }), person({ organisation: 'Port' })]
    const named = line('o1', 'Roads', { people, place: read('Quay'), track: read('Water') })
    const was = (parties: Remembered['parties']) =>
      compareLines(
        proposal([named]),
        comparing(here, remembered([named], { o1: 1 }, { parties })),
      )[0]?.was
    expect(was({ 'people:ana': 1, 'places:quay': 7 })).toMatchObject({
      assignments: [
        { person: 1 },
        { organisation: newcomerId({ kind: 'organisations', name: 'Port' }) },
      ],
      place: 7,
      track: newcomerId({ kind: 'tracks', name: 'Water' }),
    })
  })

  it('have the number that their kind does not show in the language of the document', () => {
    const second_ = line('n1', 'Ponts', { kind: read('workshop'), number: read('2') })
    const title = (language?: string) =>
      compareLines(proposal([second_], language ? { language } : {}), comparing(agenda()))[0]?.will
        ?.title
    expect([title('fr'), title()]).toEqual(['Atelier 2: Ponts', 'Workshop 2: Ponts'])
  })

  it('are beside what stands here alone, where no document is remembered', () =>
    expect(
      states(
        proposal([line('n1', 'Roads'), line('n2', 'Lakes', { time: at('15:00') })]),
        comparing(here),
      ),
    ).toEqual(['n1 – Roads 1', 'n2 – Lakes –', '– – – 2']))

  it('have their longer texts, stored ones and changed ones', () => {
    const own = agenda(
      session(1, 'Roads', { texts: { objective: 'changed' } }),
      session(2, 'Rivers', { starts: '11:00' }),
    )
    const [roads, rivers] = compareLines(
      proposal(old),
      comparing(own, remembered(old, { o1: 1, o2: 2 }), {
        texts: { 1: { objective: 'stored', methodology: 'stored' } },
      }),
    )
    expect(roads?.here?.texts).toEqual({ objective: 'changed', methodology: 'stored' })
    expect(rivers?.here).not.toHaveProperty('texts')
  })

  it('are put on the day that was chosen, where they are new and name none', () => {
    const none = read<string | undefined>(undefined)
    const [n1, n2] = compareLines(
      proposal([
        line('n1', 'Roads', { day: none }),
        line('n2', 'Lakes', { day: none, time: at('15:00') }),
      ]),
      comparing(here, remembered(old, { o1: 1, o2: 2 }), { day: second }),
    )
    expect([n1?.will?.day, n2?.will?.day]).toEqual([undefined, second])
  })
})

describe('whether a document is of an agenda', () => {
  const coffee = (id: string) =>
    line(id, 'Coffee', { kind: read('break'), time: at('10:00', '10:30') })
  const break_ = session(9, 'Coffee', { kind: 'break', starts: '10:00', ends: '10:30' })
  const of = (lines: ProposedLine[], sessions: AgendaSession[], sameLanguage = true) =>
    isOfAgenda(proposal(lines), agenda(...sessions), kinds, sameLanguage)
  it('is so where four of ten of its lines stand here', () => {
    const lines = ['Roads', 'Rivers', 'Lakes', 'Seas', 'Grass'].map((title, index) =>
      line(`l${index}`, title, { time: at(`${10 + index}:00`, `${11 + index}:00`) }),
    )
    const here = ['Roads', 'Rivers'].map((title, index) =>
      session(index + 1, title, { starts: `${10 + index}:00`, ends: `${11 + index}:00` }),
    )
    expect(of(lines, here)).toBe(true)
    expect(of(lines, here.slice(1))).toBe(false)
    expect(of([], here)).toBe(false)
  })
  it('is not told by pauses in the same language', () => {
    expect(of([coffee('l1')], [break_])).toBe(false)
    expect(of([coffee('l1')], [break_], false)).toBe(true)
    expect(of([coffee('l1'), line('l2', 'Roads')], [break_, session(1, 'Roads')])).toBe(true)
    const pauses = ['l2', 'l3', 'l4', 'l5'].map(coffee)
    expect(of([line('l1', 'Roads'), ...pauses], [session(1, 'Roads')])).toBe(true)
    // A line that stands where the other one has its pause is none of it.
    expect(of([line('l1', 'Coffee', { time: at('10:00', '10:30') })], [break_])).toBe(false)
  })
  it('is told by lines of a kind that the app has no more', () =>
    expect(
      of(
        [line('l1', 'Roads', { kind: read('hackathon') })],
        [session(1, 'Roads', { kind: 'hackathon' })],
      ),
    ).toBe(true))
})

/** `added: title time`, `changed 1: place!` with `!` for a conflict, `gone 2!`. */
const told = ({ type, session: id, fields, conflict, people }: DocumentChange) =>
  `${type}${id === undefined ? '' : ` ${id}`}${conflict ? '!' : ''}: ${fields.map(({ field, conflict: own }) => `${field}${own ? '!' : ''}`).join(' ')}${people ? ` +${people.added.length} -${people.gone.length} ~${people.other.length}` : ''}`

describe('what changed from one document to the next', () => {
  const roads = (more: Partial<ProposedLine> = {}) => line('l1', 'Roads', more)
  const changes = (
    now: ProposedLine[],
    here: AgendaSession[],
    was: ProposedLine[] = [roads()],
    more: Partial<Comparing> = {},
  ) =>
    compareDocuments(
      proposal(now),
      comparing(agenda(...here), remembered(was, { l1: 1 }), { texts: { 1: {} }, ...more }),
    )
  const list = (...given: Parameters<typeof changes>) => changes(...given).map(told)
  const here = session(1, 'Roads')

  it.each<[string, ProposedLine[], AgendaSession[], string[]]>([
    ['nothing', [roads()], [here], []],
    ['a place', [roads({ place: read('Old Hall') })], [here], ['changed 1: place']],
    ['a time', [roads({ time: at('09:15', '10:00') })], [here], ['changed 1: time']],
    ['a day', [roads({ day: read<string | undefined>('d2') })], [here], ['changed 1: day']],
    ['no day', [roads({ day: read<string | undefined>(undefined) })], [here], []],
    ['a note', [roads({ note: read('in French') })], [here], ['changed 1: note']],
    [
      'a text',
      [roads({ objective: read(writingOf(pieces('To agree'))) })],
      [here],
      ['changed 1: objective'],
    ],
    [
      'a kind and a status',
      [roads({ kind: read('panel'), status: read('tentative') })],
      [here],
      ['changed 1: kind status'],
    ],
    [
      'somebody',
      [roads({ people: [person({ name: 'Ana Haddad' })] })],
      [here],
      ['changed 1: people +1 -0 ~0'],
    ],
    [
      'a new line',
      [roads(), line('l2', 'Lakes', { time: at('15:00') })],
      [here],
      ['added: day time title kind status'],
    ],
    ['a line that is gone', [], [here], ['gone 1: ']],
    ['a line that is gone there and here', [], [], []],
    [
      'what was done here already',
      [roads({ time: at('09:15', '10:00') })],
      [session(1, 'Roads', { starts: '09:15' })],
      [],
    ],
    [
      'what was edited here',
      [roads({ time: at('09:15', '10:00') })],
      [session(1, 'Roads', { starts: '09:30' })],
      ['changed 1: time!'],
    ],
    [
      'another field was edited here',
      [roads({ time: at('09:15', '10:00') })],
      [session(1, 'Trees')],
      ['changed 1: time'],
    ],
    [
      'a line that was removed here',
      [roads({ time: at('09:15', '10:00') })],
      [],
      ['changed!: time'],
    ],
    ['a line that was edited here is gone', [], [session(1, 'Trees')], ['gone 1!: title!']],
  ])('is %s', (_, now, stands, expected) => expect(list(now, stands)).toEqual(expected))

  it('says the values before, after and now', () => {
    expect(changes([roads({ time: at('09:15', '10:00') })], [here])).toEqual([
      {
        ...{ id: 'c1', type: 'changed', line: 'l1', session: 1 },
        fields: [{ field: 'time', before: '09:00–10:00', after: '09:15–10:00' }],
      },
    ])
    expect(
      changes([roads({ place: read('Room 2') })], [session(1, 'Roads', { place: 7 })])[0]?.fields,
    ).toStrictEqual([{ field: 'place', after: 'Room 2', conflict: true, now: 'Old Hall' }])
    expect(changes([], [session(1, 'Trees')])[0]).toEqual({
      ...{ id: 'c1', type: 'gone', session: 1, conflict: true },
      fields: [{ field: 'title', conflict: true, before: 'Roads', now: 'Trees' }],
    })
  })

  it('empties a field that the older document had', () =>
    expect(
      changes(
        [roads()],
        [session(1, 'Roads', { place: 7 })],
        [roads({ place: read('Old Hall') })],
        {
          known: { ...nobody, places: [{ id: 7, name: 'Old Hall' }] },
          before: remembered(
            [roads({ place: read('Old Hall') })],
            { l1: 1 },
            { parties: { 'places:old hall': 7 } },
          ),
        },
      )[0]?.fields,
    ).toEqual([{ field: 'place', before: 'Old Hall' }]))

  it('asks of no text that is not loaded here', () => {
    const now = [roads({ objective: read(writingOf(pieces('To agree'))) })]
    expect(list(now, [here], [roads()], { texts: {} })).toEqual(['changed 1: objective'])
    expect(list(now, [here], [roads()], { texts: { 1: { objective: 'Other' } } })).toEqual([
      'changed 1: objective!',
    ])
    const other = [roads({ objective: read(writingOf(pieces('To differ'))) })]
    expect(list(other, [here], now, { texts: {} })).toEqual(['changed 1: objective'])
    expect(list(other, [here], now)).toEqual(['changed 1: objective!'])
    expect(list([], [here], now, { texts: {} })).toEqual(['gone 1: '])
    expect(list([], [here], now, { texts: { 1: {} } })).toEqual(['gone 1!: objective!'])
  })

  it('says who is added, gone and other, and who is here in a conflict', () => {
    const ana = person({ name: 'Ana Haddad' })
    const omar = [{ role: 'speaker', person: 2, state: 'confirmed' as const }]
    const parties = { 'people:ana haddad': 1, 'people:omar saleh': 2 }
    const before = remembered([roads({ people: [ana] })], { l1: 1 }, { parties })
    const known = {
      ...nobody,
      people: [
        { id: 1, name: 'Ana Haddad' },
        { id: 2, name: 'Omar Saleh' },
      ],
    }
    const of = (now: ProposedLine, assignments: AgendaSession['assignments']) =>
      changes([now], [session(1, 'Roads', { assignments })], [], { before, known })
    const own = [{ role: 'speaker', person: 1, state: 'confirmed' as const }]
    expect(of(roads({ people: [person({ name: 'Omar Saleh' })] }), own).map(told)).toEqual([
      'changed 1: people +1 -1 ~0',
    ])
    const [conflict] = of(roads({ people: [person({ name: 'Ana Haddad' }, 'chair')] }), [
      { ...own[0]!, role: 'moderator' },
    ])
    expect(told(conflict!)).toBe('changed 1: people! +0 -0 ~1')
    expect(conflict?.people?.now).toEqual([{ role: 'moderator', person: 1, state: 'confirmed' }])
    const [gone] = changes([], [session(1, 'Roads', { assignments: omar })], [], { before, known })
    expect(told(gone!)).toBe('gone 1!: people! +0 -1 ~0')
    expect(gone?.people?.now).toEqual(omar)
    expect(
      changes([], [session(1, 'Roads', { assignments: own })], [], { before, known }).map(told),
    ).toEqual(['gone 1: '])
  })

  it('is nobody who is here already as the newer document has them', () =>
    expect(
      changes(
        [roads({ people: [person({ name: 'Ana Haddad' })] })],
        [
          session(1, 'Roads', {
            assignments: [{ role: 'speaker', person: 1, state: 'confirmed' }],
          }),
        ],
        [roads()],
        { known: { ...nobody, people: [{ id: 1, name: 'Ana Haddad' }] } },
      ),
    ).toEqual([]))

  it('is who comes with a new line', () =>
    expect(
      changes(
        [
          roads(),
          line('l2', 'Lakes', { time: at('15:00'), people: [person({ label: 'A poet' })] }),
        ],
        [here],
      )[0]?.people,
    ).toEqual({
      added: [{ role: 'speaker', label: 'A poet', state: 'confirmed' }],
      ...{ gone: [], other: [] },
    }))

  it('is no day that was chosen for a line that is gone, where the older one named none', () => {
    const loose = [roads({ day: read<string | undefined>(undefined) })]
    expect(list([], [here], loose)).toEqual(['gone 1: '])
    expect(list([], [session(1, 'Roads', { place: 7 })], loose)).toEqual(['gone 1!: place!'])
    expect(list([], [session(1, 'Roads', { day: second })])).toEqual(['gone 1!: day!'])
  })

  it('is to be decided, all of it, where no document is remembered', () => {
    const bare = (lines: ProposedLine[], ...sessions: AgendaSession[]) =>
      compareDocuments(
        proposal(lines),
        comparing(agenda(...sessions), undefined, { texts: { 1: {} } }),
      ).map(told)
    expect(bare([roads({ time: at('09:15', '10:00') })], here)).toEqual(['changed 1: time!'])
    expect(bare([roads()], session(1, 'Roads', { place: 7, status: 'cancelled' }))).toEqual([])
    expect(bare([roads({ status: read('tentative') })], here)).toEqual(['changed 1: status!'])
    expect(bare([roads()], here, session(2, 'Rivers', { starts: '15:00', ends: '16:00' }))).toEqual(
      ['gone 2!: '],
    )
    expect(
      bare(
        [roads()],
        session(1, 'Roads', { assignments: [{ role: 'chair', person: 1, state: 'confirmed' }] }),
      ),
    ).toEqual([])
    const poet = (role: string) => roads({ people: [person({ label: 'A poet' }, role)] })
    const there = session(1, 'Roads', {
      assignments: [{ role: 'chair', label: 'A poet', state: 'confirmed' }],
    })
    expect(bare([poet('chair')], here)).toEqual(['changed 1: people +1 -0 ~0'])
    expect(bare([poet('chair')], there)).toEqual([])
    expect(bare([poet('speaker')], there)).toEqual(['changed 1: people! +1 -0 ~0'])
  })

  it('is numbered, with the line beside each', () => {
    const { changes: all, lines } = changesOfLines(
      proposal([roads(), line('l2', 'Lakes', { time: at('15:00') })]),
      comparing(agenda(here), remembered([roads()], { l1: 1 })),
    )
    expect(all.map(({ change, between }) => `${change.id} ${between.line}`)).toEqual(['c1 l2'])
    expect(lines.map(({ line: id }) => id)).toEqual(['l1', 'l2'])
  })
})

describe('the parts of a change', () => {
  const change = (more: Partial<DocumentChange>): DocumentChange => ({
    ...{ id: 'c1', type: 'changed', session: 1 },
    fields: [{ field: 'time' }, { field: 'title', conflict: true }],
    ...more,
  })
  const keys = (given: DocumentChange) =>
    partsOf(given).map(({ key, conflict }) => `${key}${conflict ? '!' : ''}`)
  it('are its fields, or else the line as a whole', () => {
    expect(keys(change({}))).toEqual(['c1/time', 'c1/title!'])
    expect(keys(change({ session: undefined, conflict: true }))).toEqual(['c1!'])
    expect(keys(change({ type: 'added' }))).toEqual(['c1'])
    expect(keys(change({ type: 'gone', conflict: true }))).toEqual(['c1!'])
  })
  it('can be accepted unasked where nothing was edited here', () =>
    expect(
      withoutConflict([
        change({}),
        change({ id: 'c2', type: 'gone', conflict: true }),
        change({ id: 'c3', type: 'added' }),
      ]),
    ).toEqual([...['c1/time', 'c3']]))
})

describe('the edits of the changes that were accepted', () => {
  const old = [line('l1', 'Roads'), line('l2', 'Rivers', { time: at('11:00', '12:00') })]
  const before = remembered(old, { l1: 1, l2: 2 })
  const here = (...more: AgendaSession[]) =>
    agenda(session(1, 'Roads'), session(2, 'Rivers', { starts: '11:00', ends: '12:00' }), ...more)
  const edits = (
    now: ProposedLine[],
    accepted: string[],
    own = here(),
    more: Partial<Comparing> = {},
  ) => toChangeEdits(proposal(now), comparing(own, before, more), new Set(accepted))
  const types = (...given: Parameters<typeof edits>) => edits(...given).map(({ type }) => type)

  it('are none but that the document is remembered, where nothing is', () => {
    const [only, ...more] = edits([line('l1', 'Roads', { time: at('09:15', '10:00') })], [])
    expect(more).toEqual([])
    expect(JSON.stringify(only)).toContain('"l1":1')
  })
  it('set the fields that were accepted, in one edit', () => {
    const now = [
      line('l1', 'Roads', { time: at('09:15', '10:00'), note: read('x'), kind: read('panel') }),
      old[1]!,
    ]
    expect(edits(now, ['c1/time', 'c1/note'])[0]).toEqual({
      ...{ type: 'set', id: 1 },
      fields: {
        ...{ timing: 'clock', starts: '09:15', ends: '10:00', endsNextDay: null },
        ...{ startsNextDay: null, endDay: null, texts: { statusNote: 'x' } },
      },
    })
  })
  it('take a line to another day as it is, where it is on one day', () =>
    expect(
      edits([line('l1', 'Roads', { day: read<string | undefined>('d2') }), old[1]!], ['c1/day'])[0],
    ).toStrictEqual({ type: 'set', id: 1, fields: { day: second } }))
  it('begin with the days that the event lacks and a line that is taken over needs', () => {
    const days = [
      ...proposal([]).days,
      { id: 'd3', date: read('2027-05-07') },
      { id: 'd4', date: read('2027-05-08') },
      { id: 'd5', label: read('Some day') },
    ]
    const on = (day: string) => read<string | undefined>(day)
    const now = [
      line('l1', 'Roads', { day: on('d3') }),
      old[1]!,
      line('l3', 'Lakes', { day: on('d4'), time: at('15:00') }),
      line('l4', 'Seas', { day: on('d5'), time: at('16:00') }),
    ]
    const first_ = (accepted: string[]) => {
      const [edit] = toChangeEdits(
        proposal(now, { days }),
        comparing(here(), before),
        new Set(accepted),
      )
      return edit?.type === 'setEvent' ? edit.fields.days?.map(({ date }) => date) : edit?.type
    }
    expect(first_(['c1/day'])).toEqual([first, second, '2027-05-07'])
    expect(first_(['c2'])).toEqual([first, second, '2027-05-08'])
    expect(first_(['c3'])).toBe('add')
    expect(first_([])).toBeUndefined()
  })
  it('remember which session each line became, under the name of the older document', () => {
    const now = [
      line('n1', 'Roads'),
      line('n3', 'Lakes', { time: at('15:00') }),
      line('n4', 'Seas', { time: at('16:00') }),
    ]
    const brought = (own: Agenda, more: Partial<Comparing> = {}) => {
      const last = edits(now, ['c1'], own, more).at(-1)
      const all = last?.type === 'setEvent' ? (last.fields.brought ?? []) : []
      return all.map(({ id, sessions }) => [id, sessions])
    }
    const [id] = temporaryIds(here(), 1)
    expect(brought(here())).toEqual([['d1', { n1: 1, n3: id }]])
    const own = here()
    const twice = { ...own, event: { ...own.event, brought: [before] } }
    expect(brought(twice)).toEqual([['d1', { n1: 1, n3: id }]])
    expect(brought(twice, { before: undefined }).map(([name]) => name)).toEqual(['d1', 'd2'])
  })
  it('remove, set and add, in this order', () => {
    const now = [
      line('l1', 'Roads', { note: read('x') }),
      line('l3', 'Lakes', { time: at('15:00') }),
    ]
    expect(types(now, ['c1/note', 'c2', 'c3'])).toEqual([
      'remove',
      'set',
      'add',
      types(now, []).at(-1)!,
    ])
    expect(types(now, ['c2'])).toEqual(['add', types(now, [])[0]!])
    const added = edits(now, ['c2'])[0]
    const [id] = temporaryIds(here(), 1)
    expect(added).toMatchObject({ type: 'add', session: { id, title: 'Lakes', starts: '15:00' } })
  })
  it('give a line that was removed here a new place', () => {
    const now = [line('l1', 'Roads', { note: read('x') }), old[1]!]
    const own = agenda(session(2, 'Rivers', { starts: '11:00', ends: '12:00' }))
    expect(types(now, ['c1'], own)[0]).toBe('add')
  })
  it('take the last day of several along to another day, unless the document says when it ends', () => {
    const days = { endDay: second, timing: 'allDay' as const, starts: undefined, ends: undefined }
    const own = { ...here(), sessions: [session(1, 'Roads', days), here().sessions[1]!] }
    const all = { time: read({ timing: 'allDay' as const, endDay: second }) }
    const was = remembered([line('l1', 'Roads', all), old[1]!], { l1: 1, l2: 2 })
    const now = [line('l1', 'Roads', { ...all, day: read<string | undefined>('d2') }), old[1]!]
    const [set] = toChangeEdits(proposal(now), comparing(own, was), new Set(['c1/day']))
    expect(set).toEqual({ type: 'set', id: 1, fields: { day: second, endDay: '2027-05-07' } })
    const longer = { timing: 'allDay' as const, endDay: '2027-05-09' }
    const other = [{ ...now[0]!, note: read('x'), time: read(longer) }, old[1]!]
    const setBy = (...fields: string[]) => {
      const accepted = new Set(fields.map((field) => `c1/${field}`))
      const [edit] = toChangeEdits(proposal(other), comparing(own, was), accepted)
      return edit?.type === 'set' ? edit.fields : undefined
    }
    expect(setBy('day', 'note')).toEqual({
      ...{ day: second, endDay: '2027-05-07', texts: { statusNote: 'x' } },
    })
    expect(setBy('day', 'time')).toMatchObject({ day: second, endDay: '2027-05-09' })
    expect(setBy('note')).toEqual({ texts: { statusNote: 'x' } })
  })
  it('put people together with those who stand here', () => {
    const now = [line('l1', 'Roads', { people: [person({ name: 'Omar Saleh' })] }), old[1]!]
    const assignments = [{ id: 'x', role: 'chair', person: 1, state: 'confirmed' as const }]
    const own = { ...here(), sessions: [session(1, 'Roads', { assignments }), here().sessions[1]!] }
    const known = { ...nobody, people: [{ id: 2, name: 'Omar Saleh' }] }
    const [set] = edits(now, ['c1/people'], own, { known })
    expect(set).toMatchObject({ type: 'set', id: 1 })
    expect(set?.type === 'set' && (set.fields as AgendaSession).assignments).toMatchObject([
      { id: 'x', person: 1 },
      { person: 2, role: 'speaker' },
    ])
  })
  it('take out whom the newer document has no more', () => {
    const people = [person({ label: 'A poet' }), person({ label: 'A judge' })]
    const was = remembered([line('l1', 'Roads', { people }), old[1]!], { l1: 1, l2: 2 })
    const row = (label: string) => ({ role: 'speaker', label, state: 'confirmed' as const })
    const assignments = people.map(({ who }) => row(who.value.label!))
    const own = { ...here(), sessions: [session(1, 'Roads', { assignments }), here().sessions[1]!] }
    const now = proposal([line('l1', 'Roads', { people: people.slice(0, 1) }), old[1]!])
    const setBy = (given: Comparing) => toChangeEdits(now, given, new Set(['c1/people']))[0]
    expect(setBy(comparing(own, was))).toMatchObject({ fields: { assignments: [row('A poet')] } })
    // Compared with what stands here alone, nobody is taken out.
    const poet = { ...own, sessions: [session(1, 'Roads', { assignments: [row('A judge')] })] }
    expect(setBy(comparing(poet))).toMatchObject({
      fields: { assignments: [row('A judge'), row('A poet')] },
    })
  })
  it('make a newcomer of a name that nobody has here', () => {
    const now = [line('l1', 'Roads', { people: [person({ name: 'Eva Roth' })] }), old[1]!]
    const [set] = edits(now, ['c1/people'])
    expect(JSON.stringify(set)).toContain(
      JSON.stringify(newcomerId({ kind: 'people', name: 'Eva Roth' })),
    )
  })
})

describe('which sessions the lines of a translation are', () => {
  const here = agenda(
    session(1, 'Roads'),
    session(2, 'Coffee', { kind: 'break', starts: '10:00', ends: '10:30' }),
    session(3, 'Panel', { kind: 'panel', starts: '10:30', ends: '12:00' }),
  )
  const lines = [
    line('l1', 'Routes'),
    line('l2', 'Café', { kind: read('break'), time: at('10:00', '10:30') }),
    line('l3', 'Table ronde', { kind: read('panel'), time: at('10:30', '12:00') }),
  ]
  const pairs = (...given: Parameters<typeof matchTranslation>) =>
    matchTranslation(...given).pairs.map(
      ({ line: id, session: own, sure }) => `${id}=${own}${sure ? '' : '?'}`,
    )
  it('is told by time, order and kind', () => {
    expect(pairs(proposal(lines), here)).toEqual(['l1=1', 'l2=2', 'l3=3'])
    expect(matchTranslation(proposal(lines), here).differences).toEqual([])
  })
  it('is asked about where the time is another, which is told', () => {
    const moved = [{ ...lines[0]!, time: at('09:15', '10:00') }, lines[1]!, lines[2]!]
    expect(pairs(proposal(moved), here)).toEqual(['l1=1?', 'l2=2', 'l3=3'])
    expect(matchTranslation(proposal(moved), here).differences).toEqual([
      {
        ...{ type: 'otherTime', line: 'l1', session: 1 },
        here: { day: first, starts: '09:00', ends: '10:00' },
        document: { day: first, starts: '09:15', ends: '10:00' },
      },
    ])
    const open = [{ ...lines[0]!, time: at('09:00') }, lines[1]!, lines[2]!]
    expect(matchTranslation(proposal(open), here).differences).toEqual([])
  })
  it('lists lines that only one side has', () => {
    const { differences } = matchTranslation(
      proposal([lines[0]!, line('l9', 'Dîner', { kind: read('meal'), time: at('20:00') })]),
      agenda(session(1, 'Roads'), session(3, 'Panel', { kind: 'panel', starts: '10:30' })),
    )
    expect(differences).toEqual([
      { type: 'onlyInDocument', line: 'l9' },
      { type: 'onlyHere', session: 3 },
    ])
  })
  it('is what the editor says, for sure', () => {
    const said = { l1: 3, l3: 1, l2: null }
    expect(pairs(proposal(lines), here, { said })).toEqual(['l1=3', 'l3=1'])
    expect(pairs(proposal(lines), here, { said: { l1: 99, gone: 1 } })).toEqual(['l2=2', 'l3=3'])
  })
  it('counts guiding questions, which are matched by their order', () => {
    const asked = [{ ...lines[0]!, questions: [read(writingOf(pieces('Pourquoi ?')))] }]
    const differences = (questions: Record<string, number>) =>
      matchTranslation(proposal(asked), agenda(session(1, 'Roads')), { questions }).differences
    expect(differences({ 1: 2 })).toEqual([
      { type: 'otherCount', line: 'l1', session: 1, here: 2, document: 1 },
    ])
    expect([differences({ 1: 1 }), differences({})]).toEqual([[], []])
  })
  it('has the texts that are translated', () => {
    const writing = read(writingOf(pieces('x')))
    const full = line('l1', 'Routes', {
      ...{ note: read('n'), objective: writing, methodology: writing, description: writing },
      questions: [writing],
    })
    const texts = (given: ProposedLine) =>
      Object.keys(matchTranslation(proposal([given]), agenda(session(1, 'Roads'))).pairs[0]!.texts)
    expect(texts(full)).toEqual([
      'title',
      'note',
      'objective',
      'methodology',
      'questions',
      'description',
    ])
    expect(texts(lines[0]!)).toEqual(['title'])
  })
})

describe('what a document is likely brought for', () => {
  const roads = [line('l1', 'Roads'), line('l2', 'Rivers', { time: at('11:00', '12:00') })]
  const here = agenda(session(1, 'Roads'), session(2, 'Rivers', { starts: '11:00', ends: '12:00' }))
  const of = (
    language: string | undefined,
    more: Partial<Parameters<typeof purposesOf>[1]> = {},
    lines = roads,
  ) =>
    purposesOf(proposal(lines, language ? { language } : {}), {
      ...{ agenda: here, documents: [], titles: { en: 2, fr: 0 }, locale: 'en', kinds },
      ...more,
    }).join(' ')
  it.each<[string, string, string]>([
    ['new lines, into an empty agenda', of('en', { agenda: agenda() }), 'lines'],
    ['new lines, where it has none', of('en', {}, []), 'lines'],
    ['a newer version, where most of it stands here', of('en'), 'newer lines'],
    ['the same, where it says no language', of(undefined), 'newer lines'],
    [
      'new lines, where nothing of it stands here',
      of('en', {}, [line('l1', 'Grass', { time: at('20:00'), kind: read('meal') })]),
      'lines newer',
    ],
    ['a translation, in another language of the site', of('fr'), 'translation lines'],
    ['new lines, in a language that the site has not', of('es'), 'lines'],
    ['no translation of an agenda without titles', of('fr', { titles: { en: 0, fr: 0 } }), 'lines'],
    [
      'a translation, where most titles are in another language',
      of('en', { titles: { en: 1, fr: 2 } }),
      'translation lines newer',
    ],
    [
      'a newer version of a document',
      of('en', { documents: [remembered(roads, {})] }),
      'newer lines',
    ],
    [
      'a newer version in another language',
      of('fr', {
        documents: [
          remembered(
            roads,
            {},
            { document: { days: proposal([]).days, lines: roads, language: 'fr' } },
          ),
        ],
      }),
      'newer lines translation',
    ],
  ])('is %s', (_, purposes, expected) => expect(purposes).toBe(expected))
  it('is no translation of lines that are not saved yet', () => {
    const [id] = temporaryIds(agenda(), 1)
    const unsaved = agenda({ ...session(1, 'Roads'), id: id! })
    expect(of('fr', { agenda: unsaved })).toBe('lines')
  })
})
