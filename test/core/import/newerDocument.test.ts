import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  adoptIds,
  applyEdits,
  broughtAs,
  doEdits,
  type Edit,
  editsBetween,
  emptyHistory,
  newcomerOf,
  undo,
  withMade,
} from '../../../src/core/builder/index.js'
import { compareDocuments, type DocumentChange } from '../../../src/core/import/compareDocuments.js'
import type { Comparing } from '../../../src/core/import/compareLines.js'
import type { Known } from '../../../src/core/import/directoryNames.js'
import { type Proposal, readAgenda } from '../../../src/core/import/index.js'
import { freshName, type Remembered, versionOf } from '../../../src/core/import/rememberDocument.js'
import { partsOf, toChangeEdits, withoutConflict } from '../../../src/core/import/toChangeEdits.js'
import { toEdits } from '../../../src/core/import/toEdits.js'
import type { Agenda, AgendaSession, Id, SessionTexts } from '../../../src/core/types.js'
import { defaultRulebook } from '../../../src/core/vocabulary.js'
import { documentOf, table } from './documents.js'

const nobody: Known = { people: [], organisations: [], places: [], tracks: [] }
const { kinds } = defaultRulebook
const empty: Agenda = {
  event: { timeZone: 'Africa/Tunis', days: [], published: false },
  sessions: [],
}

const read = (rows: readonly string[]): Proposal =>
  readAgenda(documentOf(table(...rows)), { languages: ['en'], today: '2025-01-01' })

/** An agenda after some edits were saved: with ids of a database, names of whoever was made, and texts where they are stored. */
function saved(
  agenda: Agenda,
  edits: readonly Edit[],
): {
  agenda: Agenda
  texts: Record<string, SessionTexts>
  before: Remembered
  ids: Record<string, Id>
} {
  const after = applyEdits(agenda, edits)
  const ids: Record<string, Id> = {}
  let [next, made] = [agenda.sessions.length + 1, 1000]
  const names: Record<'organisations' | 'people' | 'places', Record<string, string>> = {
    people: {},
    organisations: {},
    places: {},
  }
  const make = (id: Id | undefined | null) => {
    const newcomer = newcomerOf(id)
    if (!newcomer || ids[String(id)] !== undefined) return
    ids[String(id)] = made++
    if (newcomer.kind !== 'tracks') names[newcomer.kind][String(ids[String(id)])] = newcomer.name
  }
  for (const { id, assignments, place, track } of after.sessions) {
    ids[String(id)] ??= typeof id === 'number' ? id : next++
    for (const { person, organisation } of assignments) [person, organisation].forEach(make)
    make(place)
    make(track)
  }
  const texts = Object.fromEntries(
    after.sessions.map(({ id, texts: own }) => [String(ids[String(id)]), own ?? {}]),
  )
  const sessions = after.sessions.map(({ texts: _, ...session }): AgendaSession => ({
    ...withMade(session, ids),
    id: ids[String(session.id)],
    assignments: withMade(session, ids).assignments.map((row, index) => ({
      id: `${session.id}-${index}`,
      ...row,
    })),
  }))
  const { brought, ...event } = after.event
  return {
    agenda: { event, sessions, ...names },
    texts,
    before: broughtAs(brought!.at(-1)!, ids) as Remembered,
    ids,
  }
}

const put = (rows: readonly string[]) =>
  saved(empty, toEdits(read(rows), { agenda: empty, known: nobody, kinds }))

const first = [
  'Monday 5 May 2025',
  '9:00–9:30|Registration',
  '9:30–10:30|Session 1: Roads / Moderator: Ana Haddad / Objective: To agree.',
  '10:30–11:00|Coffee break',
  '11:00–12:00|Workshop: Maps / Facilitator: Li Wei',
  '11:00–12:00|Workshop: Radio / Facilitator: Omar Saleh',
  '12:00|Lunch',
]
const newer = [
  'Monday 5 May 2025',
  '9:00–9:30|Registration',
  '9:45–10:45|Session 1: Roads / Moderator: Eva Roth / Objective: To agree on all.',
  '10:45–11:00|Coffee break',
  '11:00–12:00|Workshop: Maps and plans / Facilitator: Li Wei',
  '12:00|Lunch',
  '14:00|Closing',
]

const comparing = ({ agenda, texts, before }: ReturnType<typeof put>): Comparing => ({
  agenda,
  texts,
  before,
  known: nobody,
  kinds,
})

const brief = ({ type, session, fields, people, conflict }: DocumentChange) =>
  `${type} ${session ?? '-'} ${fields.map(({ field, conflict: own, now }) => `${field}${own ? `!${now ?? ''}` : ''}`).join('+')}${people ? ` -${people.gone.length} +${people.added.length}` : ''}${conflict ? ' !' : ''}`

const edited = (
  stored: ReturnType<typeof put>,
  change: (session: AgendaSession) => AgendaSession | undefined,
): ReturnType<typeof put> => ({
  ...stored,
  agenda: {
    ...stored.agenda,
    sessions: stored.agenda.sessions.flatMap((session) => change(session) ?? []),
  },
})

describe('a newer document of the same agenda', () => {
  const stored = put(first)

  it('is known by its lines, and by no document of another agenda or in another language', () => {
    expect(versionOf(read(newer), [stored.before])?.id).toBe('d1')
    expect(
      versionOf(read(['Tuesday 6 May 2025', '18:00–19:00|Concert', '19:00–20:00|Dinner']), [
        stored.before,
      ]),
    ).toBeUndefined()
    expect(
      versionOf({ ...read(newer), language: 'fr' }, [
        { ...stored.before, document: { ...stored.before.document, language: 'en' } },
      ]),
    ).toBeUndefined()
    expect(freshName([{ id: 'd1' }, { id: 'd7' }])).toBe('d8')
  })

  it('finds what moved, was retitled, is new or gone, and whose people and texts changed', () =>
    expect(compareDocuments(read(newer), comparing(stored)).map(brief)).toEqual([
      'changed 2 time+objective+people -1 +1',
      'changed 3 time',
      'changed 4 title',
      'added - day+time+title+kind+status',
      'gone 5 ',
    ]))

  it('takes the last day of a line along to its new day, as many days later', () => {
    const fair = edited(stored, (session) =>
      session.id === 1 ? { ...session, endDay: '2025-05-07' } : session,
    )
    const later = read(['Tuesday 6 May 2025', ...first.slice(1)])
    const all = withoutConflict(compareDocuments(later, comparing(fair)))
    const after = applyEdits(fair.agenda, toChangeEdits(later, comparing(fair), new Set(all)))
    const [moved, other] = after.sessions
    expect([moved!.title, moved!.day, moved!.endDay]).toEqual([
      'Registration',
      '2025-05-06',
      '2025-05-08',
    ])
    expect([other!.day, other!.endDay]).toEqual(['2025-05-06', undefined])
  })

  it('finds nothing where nothing changed', () =>
    expect(compareDocuments(read(first), comparing(stored))).toEqual([]))

  it('says what was edited here meanwhile, texts too, and leaves it as it is unless it is chosen', () => {
    const mine = edited(stored, (session) =>
      session.id === 2
        ? { ...session, starts: '09:40', assignments: [] }
        : session.id === 5
          ? { ...session, title: 'Radio for all' }
          : session.id === 4
            ? undefined
            : session,
    )
    const now = { ...comparing(mine), texts: { ...mine.texts, 2: { objective: 'To meet.' } } }
    const changes = compareDocuments(read(newer), now)
    expect(changes.map(brief)).toEqual([
      'changed 2 time!09:40–10:30+objective!To meet.+people! -1 +1',
      'changed 3 time',
      'changed - title !',
      'added - day+time+title+kind+status',
      'gone 5 title!Radio for all !',
    ])
    const after = applyEdits(
      mine.agenda,
      toChangeEdits(read(newer), now, new Set(withoutConflict(changes))),
    )
    expect(after.sessions.map(({ starts, title }) => `${starts} ${title}`)).toEqual([
      '09:00 Registration',
      '09:40 Roads',
      '10:45 Coffee break',
      '11:00 Radio for all',
      '12:00 Lunch',
      '14:00 Closing',
    ])
    const all = applyEdits(
      mine.agenda,
      toChangeEdits(
        read(newer),
        now,
        new Set(changes.flatMap((change) => partsOf(change).map(({ key }) => key))),
      ),
    )
    expect(all.sessions.map(({ starts, title }) => `${starts} ${title}`)).toEqual([
      '09:00 Registration',
      '09:45 Roads',
      '10:45 Coffee break',
      '11:00 Maps and plans',
      '12:00 Lunch',
      '14:00 Closing',
    ])
    expect(all.sessions[1]?.texts).toEqual({ objective: 'To agree on all.' })
  })

  it('is no change where the same was done here already', () => {
    const mine = edited(stored, (session) =>
      session.id === 3
        ? { ...session, starts: '10:45' }
        : session.id === 4
          ? { ...session, title: 'Maps and plans' }
          : session.id === 5
            ? undefined
            : session,
    )
    expect(compareDocuments(read(newer), comparing(mine)).map(brief)).toEqual([
      'changed 2 time+objective+people -1 +1',
      'added - day+time+title+kind+status',
    ])
  })

  it('adds nobody twice who was typed here meanwhile, and keeps whoever was added', () => {
    const mine = edited(stored, (session) =>
      session.id === 2
        ? {
            ...session,
            assignments: [
              ...session.assignments,
              { role: 'speaker', label: 'A guest', state: 'invited' },
            ],
          }
        : session,
    )
    const typed: AgendaSession = {
      id: 77,
      title: 'Closing',
      kind: 'closing',
      day: '2025-05-05',
      timing: 'clock',
      starts: '14:00',
      status: 'confirmed',
      assignments: [],
      published: false,
    }
    const now = comparing({
      ...mine,
      agenda: { ...mine.agenda, sessions: [...mine.agenda.sessions, typed] },
    })
    const changes = compareDocuments(read(newer), now)
    expect(changes.map(brief)).toEqual([
      'changed 2 time+objective+people -1 +1',
      'changed 3 time',
      'changed 4 title',
      'gone 5 ',
    ])
    const [two] = applyEdits(
      now.agenda,
      toChangeEdits(read(newer), now, new Set(withoutConflict(changes))),
    ).sessions.filter(({ id }) => id === 2)
    expect(two?.assignments.map(({ role, person, label }) => [role, person ?? label])).toEqual([
      ['speaker', 'A guest'],
      ['moderator', 'new-people:Eva Roth'],
    ])
  })

  it('becomes the document that the event came from, with the sessions of its lines', () => {
    const now = comparing(stored)
    const edits = toChangeEdits(
      read(newer),
      now,
      new Set(withoutConflict(compareDocuments(read(newer), now))),
    )
    const brought = applyEdits(stored.agenda, edits).event.brought?.at(-1) as Remembered
    expect([
      brought.id,
      Object.values(brought.sessions),
      brought.parties['people:ana haddad'],
      brought.parties['people:eva roth'],
    ]).toEqual(['d1', [1, 2, 3, 4, 6, 'new-1'], undefined, 'new-people:Eva Roth'])
    const again = { ...now, agenda: applyEdits(stored.agenda, edits), before: brought }
    expect(compareDocuments(read(newer), again)).toEqual([])
  })

  it('is compared with what stands here where no document is remembered: all of it is asked, nothing goes unasked', () => {
    const now = { ...comparing(stored), before: undefined }
    const changes = compareDocuments(read(newer), now)
    expect(changes.map(brief)).toEqual([
      'changed 2 time!09:30–10:30+objective!To agree.+people -0 +1',
      'changed 3 time!10:30–11:00',
      'changed 4 title!Maps',
      'added - day+time+title+kind+status',
      'gone 5  !',
    ])
  })

  it('is one step, that one step takes back, saved or not', () => {
    const now = comparing(stored)
    const known = {
      ...stored.agenda,
      sessions: stored.agenda.sessions.map((session) => ({
        ...session,
        texts: stored.texts[String(session.id)],
      })),
    }
    const edits = toChangeEdits(
      read(newer),
      now,
      new Set(withoutConflict(compareDocuments(read(newer), now))),
    )
    const done = doEdits(emptyHistory, known, edits)
    const unsaved = editsBetween(stored.agenda, {
      ...done.agenda,
      sessions: done.agenda.sessions.map((session) =>
        session.id === 2 ? session : { ...session, texts: undefined },
      ),
    })
    expect(unsaved.find((edit) => edit.type === 'set' && edit.id === 2)).toMatchObject({
      fields: { starts: '09:45', texts: { objective: 'To agree on all.' } },
    })
    expect(editsBetween(known, undo(done.history, done.agenda).agenda)).toEqual([])
    const answered = saved(stored.agenda, edits)
    const back = undo(adoptIds(done.history, answered.ids), {
      ...answered.agenda,
      sessions: answered.agenda.sessions.map((session) => ({ ...session, texts: undefined })),
    })
    expect([back.refusedEdits, back.agenda.sessions.find(({ id }) => id === 2)?.texts]).toEqual([
      [],
      { objective: 'To agree.' },
    ])
  })
})

const titles = [
  'Opening',
  'Roads and bridges',
  'Panel: Who pays?',
  'Water for all',
  'Coffee break',
  'Lunch',
  'Closing',
  'Workshop: Maps',
  'Radio days',
  'CANCELLED: Visit to the port',
]
const people = [
  'Moderator: Ana Haddad',
  'Speaker: Li Wei, Mayor of Sfax',
  'Speakers: Omar Saleh and Eva Roth',
  'Facilitator: Kim Park, UCLG',
]
const clock = (minutes: number) =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
const anyLine = fc.record({
  from: fc.integer({ min: 32, max: 70 }),
  length: fc.integer({ min: 1, max: 6 }),
  title: fc.constantFrom(...titles),
  who: fc.subarray(people, { maxLength: 2 }),
  room: fc.constantFrom('', ' / Venue: Blue hall', ' / Venue: Red hall'),
})
const anyRows = fc
  .array(anyLine, { minLength: 1, maxLength: 6 })
  .map((lines) => [
    'Monday 5 May 2025',
    ...lines.map(
      ({ from, length, title, who, room }) =>
        `${clock(from * 15)}–${clock((from + length) * 15)}|${[title, ...who].join(' / ')}${room}`,
    ),
  ])

/** What of a session a document decides, whoever it was made for. */
function told({ agenda }: { agenda: Agenda }): string[] {
  const name = (kind: 'people' | 'organisations' | 'places', id: Id | null | undefined) =>
    id === undefined || id === null
      ? undefined
      : (newcomerOf(id)?.name ?? agenda[kind]?.[String(id)] ?? String(id))
  return agenda.sessions
    .map(({ day, timing, starts, ends, endsNextDay, title, kind, status, place, assignments }) =>
      JSON.stringify({
        day,
        timing,
        starts,
        ends,
        endsNextDay: endsNextDay ?? false,
        title,
        kind,
        status,
        place: name('places', place),
        people: assignments
          .map(({ role, person, organisation, label, jobTitle, affiliation, state }) =>
            JSON.stringify([
              role,
              name('people', person),
              name('organisations', organisation),
              label,
              jobTitle,
              affiliation,
              state,
            ]),
          )
          .sort(),
      }),
    )
    .sort()
}

describe('all of a newer document, into an event that nobody edited', () => {
  it('makes what the document itself would make, nothing is a conflict, and nothing is found once it was brought', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (rows, later) => {
        const stored = put(rows)
        const proposal = read(later)
        const now = comparing(stored)
        const changes = compareDocuments(proposal, now)
        expect(
          changes.filter(
            ({ conflict, fields }) => conflict || fields.some((field) => field.conflict),
          ),
        ).toEqual([])
        const after = applyEdits(
          stored.agenda,
          toChangeEdits(proposal, now, new Set(withoutConflict(changes))),
        )
        expect(told({ agenda: { ...stored.agenda, ...after } })).toEqual(
          told({
            agenda: applyEdits(empty, toEdits(proposal, { agenda: empty, known: nobody, kinds })),
          }),
        )
        expect(
          compareDocuments(proposal, {
            ...now,
            agenda: after,
            before: after.event.brought?.at(-1) as Remembered,
          }),
        ).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})
