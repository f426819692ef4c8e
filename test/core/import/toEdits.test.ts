import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../src/core/builder/index.js'
import { answered } from '../../../src/core/import/applyAnswer.js'
import { checkAgenda } from '../../../src/core/checkAgenda.js'
import type { Guess } from '../../../src/core/import/proposal.js'
import type { Known } from '../../../src/core/import/directoryNames.js'
import { knownOf, namedIn } from '../../../src/core/import/directoryNames.js'
import { readAgenda } from '../../../src/core/import/readAgenda.js'
import {
  dayEdit,
  documentsOf,
  inTheirOrder,
  toEdits,
  toRemember,
} from '../../../src/core/import/toEdits.js'
import type { Remembered } from '../../../src/core/import/rememberDocument.js'
import type { AgendaSession, Assignment } from '../../../src/core/types.js'
import { defaultRulebook } from '../../../src/core/vocabulary.js'
import { readHtml } from '../../../src/formats/document/html/index.js'
import { agendaOf, withEvent } from '../notation.js'
import { read as guessed } from './proposed.js'

const nobody: Known = { people: [], organisations: [], places: [], tracks: [] }
const { kinds } = defaultRulebook

const html = (...rows: [string, string][]) =>
  `<table>${rows.map(([time, what]) => `<tr><td>${time}</td><td>${what}</td></tr>`).join('')}</table>`
const read = (rows: [string, string][], days = ['2019-06-25'], known: Partial<Known> = {}) => {
  const document = readHtml(html(...rows))
  return { document, proposal: readAgenda(document, { days, languages: ['en'], ...known }) }
}
const agenda = agendaOf('2019-06-25', '08:00-09:00 Meeting')
const put = (
  rows: [string, string][],
  more: { known?: Partial<Known>; meant?: Record<string, number | null>; days?: string[] } = {},
): AgendaSession[] => {
  const known = { ...nobody, ...more.known }
  const { proposal } = read(rows, more.days, known)
  return applyEdits(
    agenda,
    toEdits(proposal, { agenda, known, meant: more.meant, kinds }),
  ).sessions.filter(({ id }) => String(id).startsWith('new-'))
}
const brief = ({ role, person, organisation, label }: Assignment) => [
  role,
  person ?? organisation ?? label,
]

describe('a proposal as edits', () => {
  it('adds its lines as drafts, with their time, kind and longer texts', () => {
    const [one, two] = put([
      [
        '9:00 – 10:30',
        'Panel on cities<br>Objective: To <b>learn</b>.<br>Questions:<ul><li>Who pays?</li><li>Who plans?</li></ul>',
      ],
      ['10:30 – 11:00', 'Coffee break'],
    ])
    expect(one).toMatchObject({
      id: 'new-1',
      title: 'Panel on cities',
      kind: 'panel',
      day: '2019-06-25',
      timing: 'clock',
      starts: '09:00',
      ends: '10:30',
      status: 'confirmed',
      published: false,
      texts: { objective: 'To learn.', guidingQuestions: ['Who pays?', 'Who plans?'] },
    })
    expect(two).toMatchObject({ id: 'new-2', title: 'Coffee break', kind: 'break' })
    expect(two).not.toHaveProperty('texts')
  })

  it('makes whoever is new once, under one spelling, and takes whom the directory knows', () => {
    const sessions = put(
      [
        ['9:00', 'Opening<br>Speaker: Fátima Ghaddar, ICMPD'],
        ['10:00', 'Closing<br>Moderator: Fatima Ghaddar, ICMPD<br>Speaker: Ana Haddad, Mayor'],
      ],
      { known: { people: [{ id: 7, name: 'Ana Haddad' }] } },
    )
    expect(sessions.flatMap(({ assignments }) => assignments.map(brief))).toEqual([
      ['speaker', 'new-people:Fátima Ghaddar'],
      ['moderator', 'new-people:Fátima Ghaddar'],
      ['speaker', 7],
    ])
    expect(sessions[1]?.assignments[1]).toMatchObject({ jobTitle: 'Mayor', state: 'confirmed' })
  })

  it('decides nothing between two of one name, and does as the editor says', () => {
    const known = {
      people: [
        { id: 7, name: 'Ana Haddad' },
        { id: 8, name: 'Haddad Ana' },
      ],
    }
    const rows: [string, string][] = [['9:00', 'Opening<br>Speaker: Ana Haddad']]
    expect(put(rows, { known })[0]?.assignments.map(brief)).toEqual([
      ['speaker', 'new-people:Ana Haddad'],
    ])
    expect(
      put(rows, { known, meant: { 'people:ana haddad': 8 } })[0]?.assignments.map(brief),
    ).toEqual([['speaker', 8]])
    expect(
      put(rows, {
        known: { people: known.people.slice(0, 1) },
        meant: { 'people:ana haddad': null },
      })[0]?.assignments.map(brief),
    ).toEqual([['speaker', 'new-people:Ana Haddad']])
  })

  it('adds the days that the event lacks, and its dates where it has none', () => {
    const rows: [string, string][] = [
      ['Wednesday 26 June 2019', ''],
      ['9:00 – 10:00', 'Opening'],
    ]
    const { proposal } = read(rows)
    expect(toEdits(proposal, { agenda, known: nobody, kinds })[0]).toEqual({
      type: 'setEvent',
      fields: {
        startDate: '2019-06-25',
        endDate: '2019-06-26',
        days: [{ date: '2019-06-25' }, { date: '2019-06-26' }],
      },
    })
  })

  it('puts lines that say no day on the one that is given', () => {
    const { proposal } = read([['9:00 – 10:00', 'Opening']], [])
    const lines = proposal.lines.map((line) => ({
      ...line,
      day: { ...line.day, value: undefined },
    }))
    const [edit] = toEdits(
      { ...proposal, days: [], lines },
      { agenda, known: nobody, kinds, day: '2019-06-25' },
    )
    expect(edit).toMatchObject({ type: 'add', session: { day: '2019-06-25' } })
  })

  it('never says what no save accepts: an end before the start becomes a note, nobody is twice in a role', () => {
    const { proposal } = read([
      ['9:00 – 10:00', 'Opening<br>Speaker: Ana Haddad<br>Speaker: Ana Haddad, Mayor'],
    ])
    const lines = proposal.lines.map((line) => ({
      ...line,
      time: { ...line.time, value: { timing: 'clock' as const, starts: '11:00', ends: '10:00' } },
    }))
    const after = applyEdits(
      agenda,
      toEdits({ ...proposal, lines }, { agenda, known: nobody, kinds }),
    )
    const added = after.sessions.find(({ id }) => id === 'new-1')
    expect(added).toMatchObject({ starts: '11:00', texts: { statusNote: '11:00–10:00' } })
    expect(added).not.toHaveProperty('ends')
    expect(added?.assignments).toEqual([
      { role: 'speaker', person: 'new-people:Ana Haddad', jobTitle: 'Mayor', state: 'confirmed' },
    ])
    expect(checkAgenda(after).filter(({ level }) => level === 'impossible')).toEqual([])
  })

  it('keeps a number that numbering does not show, and the words of a title that is too long', () => {
    const { proposal } = read([['9:00 – 10:00', 'Opening']])
    const [line] = proposal.lines
    const guess: Pick<Guess<string>, 'places' | 'sure' | 'why'> = {
      sure: 'sure',
      why: { code: 'label' },
      places: [],
    }
    const lines = [
      { ...line!, kind: { value: 'workshop', ...guess }, number: { value: 'A', ...guess } },
      { ...line!, id: 'l2', title: { value: 'x'.repeat(600), ...guess } },
    ]
    const [one, two] = toEdits({ ...proposal, lines }, { agenda, known: nobody, kinds }).flatMap(
      (edit) => (edit.type === 'add' ? [edit.session] : []),
    )
    expect([one?.title, two?.title?.length]).toEqual(['Workshop A: Opening', 500])
    expect(JSON.stringify(two?.texts?.description)).toContain('x'.repeat(600))
  })

  it('keeps lines of one moment in their order', () => {
    expect(
      put([
        ['9:00', 'Zebra crossing'],
        ['9:00', 'Ape house'],
        ['9:00', 'Mule path'],
      ]).map(({ title }) => title),
    ).toEqual(['Zebra crossing', 'Ape house', 'Mule path'])
  })
})

describe('lines of one moment', () => {
  const session = (id: string, starts: string) => ({
    ...agendaOf('2019-06-25', `${starts}-12:00 Talk`).sessions[0]!,
    id,
  })
  it('are counted in the order of the document; one that is alone there is not', () =>
    expect(
      inTheirOrder([
        session('a', '09:00'),
        session('b', '10:00'),
        session('c', '09:00'),
        session('d', '09:00'),
      ]).map(({ id, position }) => [id, position]),
    ).toEqual([
      ['a', 1],
      ['b', undefined],
      ['c', 2],
      ['d', 3],
    ]))
})

describe('the days of a document', () => {
  const day = (date: string | undefined, label?: string) => ({
    id: `d-${date}`,
    ...(date ? { date: guessed(date) } : {}),
    ...(label === undefined ? {} : { label: guessed(label) }),
  })
  const dated = withEvent(agenda, { startDate: '2019-06-25', endDate: '2019-06-25' })
  const undated = withEvent(agenda, { startDate: '', endDate: '', days: [] })

  it('come between those of the event by their dates, each once, with their names', () =>
    expect(
      dayEdit(
        {
          days: [
            day('2019-06-27', 'Field day'),
            day('2019-06-24', ''),
            day('2019-06-25', 'As it is called there'),
            day(undefined, 'Some day'),
            day('2019-06-27', 'Again'),
          ],
        },
        dated,
      ),
    ).toEqual([
      {
        type: 'setEvent',
        fields: {
          days: [
            { date: '2019-06-24' },
            { date: '2019-06-25' },
            { date: '2019-06-27', label: 'Field day' },
          ],
        },
      },
    ]))

  it('make the dates of an event that has none', () =>
    expect(dayEdit({ days: [day('2019-06-27'), day('2019-06-24')] }, undated)).toEqual([
      {
        type: 'setEvent',
        fields: {
          startDate: '2019-06-24',
          endDate: '2019-06-27',
          days: [{ date: '2019-06-24' }, { date: '2019-06-27' }],
        },
      },
    ]))

  it('change nothing where the event has them all', () =>
    expect(dayEdit({ days: [day('2019-06-25')] }, dated)).toEqual([]))
})

describe('the documents that an event came from', () => {
  const document = (id: string, name: string) =>
    ({ id, name, document: { days: [], lines: [] } }) as unknown as Remembered
  const having = (...brought: Remembered[]) => withEvent(agenda, { brought })

  it('are remembered, a newer reading in the place of the older', () => {
    const fields = (edit: ReturnType<typeof toRemember>) => edit.type === 'setEvent' && edit.fields
    const [one, two] = [document('1', 'One'), document('2', 'Two')]
    expect(fields(toRemember(one, agenda))).toEqual({ brought: [one] })
    expect(fields(toRemember(two, having(one)))).toEqual({ brought: [one, two] })
    const again = document('1', 'One again')
    expect(fields(toRemember(again, having(one, two)))).toEqual({ brought: [two, again] })
  })

  it('are those that are stored, and those of the edits that are not, which count where both are', () => {
    const [one, two, three] = [document('1', 'One'), document('2', 'Two'), document('3', 'Three')]
    const edited = document('2', 'Two, edited')
    expect(documentsOf(agenda)).toEqual([])
    expect(documentsOf(agenda, [one])).toEqual([one])
    expect(documentsOf(having(edited, three), [one, two])).toEqual([one, edited, three])
  })

  it('are not what nothing was read from', () => {
    const { proposal } = read([['9:00 – 10:00', 'Opening']])
    const putting = { agenda, known: nobody, kinds }
    expect(toEdits({ ...proposal, lines: [], days: [] }, putting)).toEqual([])
    const last = toEdits(proposal, putting).at(-1)
    expect(last).toMatchObject({
      type: 'setEvent',
      fields: { brought: [{ sessions: { [proposal.lines[0]!.id]: 'new-1' } }] },
    })
  })
})

describe('who a document names', () => {
  it('is each once, with who of the directory has the name or nearly', () => {
    const known = {
      ...nobody,
      people: [
        { id: 1, name: 'Amanda Fléty' },
        { id: 2, name: 'Somebody Else' },
      ],
      organisations: [{ id: 3, name: 'United Cities', also: ['UCLG'] }],
    }
    const { proposal } = read(
      [
        ['9:00', 'Opening<br>Speaker: Amanda M. Fléty'],
        ['10:00', 'Closing<br>Speaker: Amanda M. Flety'],
        ['11:00', 'Lunch<br>Host: UCLG'],
      ],
      undefined,
      { organisations: known.organisations },
    )
    expect(
      namedIn(proposal.lines, known).map(({ name, lines, same, near }) => [
        name,
        lines.length,
        same.map(({ id }) => id),
        near.map(({ id }) => id),
      ]),
    ).toEqual([
      ['Amanda M. Fléty', 2, [], [1]],
      ['UCLG', 1, [3], []],
    ])
    expect(knownOf(proposal, known).people.map(({ id }) => id)).toEqual([1])
  })

  it('follows an answer', () => {
    const { document, proposal } = read([
      [
        '9:00',
        'Session<br>Facilitators: Lina Gast, UCLG, Amanda Fléty, UCLG, Fatima Ghaddar, ICMPD',
      ],
    ])
    const question = proposal.questions.find(({ field }) => field === 'people')
    const note = question?.readings.find(({ as }) => as === 'asNote')
    if (question && note)
      expect(namedIn(answered(document, proposal, question, note).lines, nobody)).toEqual([])
  })
})
