import { describe, expect, it } from 'vitest'
import { timeEdits, typedTime } from '../../../src/admin/builder/lineEdits.js'
import {
  candidatesOf,
  calledSo,
  heldAsElsewhere,
  meant,
  heldOf,
  newParty,
  partyName,
  readAssignment,
  readerOf,
  roleAfter,
  withParty,
  writtenAssignment,
} from '../../../src/admin/builder/party.js'
import { applyEdits, readParty, readPartyLines } from '../../../src/core/builder/index.js'
import { defaultRulebook } from '../../../src/core/vocabulary.js'
import { partySuggestions, readingSuggestions } from '../../../src/admin/builder/suggestions.js'
import type { Assignment } from '../../../src/core/types.js'
import { agendaOf } from '../../core/notation.js'

describe('a time that is typed into a line', () => {
  const after = (line: string, typed: string) => {
    const agenda = agendaOf(line)
    const edits = timeEdits(agenda, agenda.sessions[0]!, typed)
    if (!edits) return 'no time'
    const { timing, starts, ends, endsNextDay } = applyEdits(agenda, edits).sessions[0]!
    return [timing, starts, ends, endsNextDay ? 'next day' : undefined].filter(Boolean).join(' ')
  }
  it.each([
    ['09:00-10:00 Panel', '9h30', 'clock 09:30 10:30'],
    ['09:00-10:00 Panel', '930-1045', 'clock 09:30 10:45'],
    ['09:00 Panel', '14.30', 'clock 14:30'],
    ['tba Panel', '9:30', 'clock 09:30'],
    ['09:00-10:00 Panel', '22:00-1:00', 'clock 22:00 01:00 next day'],
    ['22:00-01:00+ Meal', '9:00-10:00', 'clock 09:00 10:00'],
    ['09:00-10:00 Panel', 'Afternoon', 'afternoon'],
    ['09:00-10:00 Panel', 'matin', 'morning'],
    ['09:00-10:00 Panel', 'tbc', 'toBeAnnounced'],
    ['09:00-10:00 Panel', '  ', 'toBeAnnounced'],
    ['09:00-10:00 Panel', 'soonish', 'no time'],
    ['09:00-10:00 Panel', '25:00', 'no time'],
  ])('%s, typed %s: %s', (line, typed, time) => expect(after(line, typed)).toBe(time))

  it.each([
    ['09:00-10:00 Panel', '09:00–10:00'],
    ['09:00 Panel', '09:00'],
    ['morning Panel', ''],
  ])('of %s stands there as %j', (line, typed) => {
    expect(typedTime(agendaOf(line).sessions[0]!)).toBe(typed)
  })
})

describe('who is typed into a row', () => {
  const parties = {
    people: [
      { id: 1, name: 'Alia Fakhry', also: ['عالية فخري'] },
      { id: 2, name: 'José Ruiz' },
      { id: 3, name: 'Fátima Ben Ali', title: 'Mayor', organisation: 'UCLG' },
      { id: 4, name: 'Fatima Ben Ali' },
    ],
    organisations: [{ id: 1, name: 'UCLG', also: ['CGLU'] }],
  }
  const candidates = candidatesOf(parties)
  const row = (more: Partial<Assignment> = {}): Assignment => ({
    id: 'a',
    role: 'speaker',
    state: 'invited',
    ...more,
  })

  it.each<[string, Partial<Assignment>]>([
    ['alia fakhry ', { person: 1 }],
    ['Fakhry, Alia', { person: 1 }],
    ['عاليه فخري', { person: 1 }],
    ['Jose Ruiz', { person: 2 }],
    ['uclg', { organisation: 1 }],
    ['cglu', { organisation: 1 }],
    ['Fatima Ben Ali', { person: 4 }],
    ['Fátima Ben Ali', { person: 3 }],
    ['fatima ben ali', { person: 3 }],
    [' Representative of the City of Sfax', { label: 'Representative of the City of Sfax' }],
    ['ممثل مدينة صفاقس', { label: 'ممثل مدينة صفاقس' }],
    ['Ana Haddad ', { person: 'new-people:Ana Haddad' }],
    ['Ministry of Health', { organisation: 'new-organisations:Ministry of Health' }],
    ['Alia', { person: 'new-people:Alia' }],
  ])('%j is who is called exactly so, else nearly so, else somebody new', (typed, found) =>
    expect(meant(typed, candidates)).toEqual(found),
  )

  it('takes the place of who was there, of whatever sort', () => {
    expect(withParty(row({ label: 'Mayor' }), { person: 1 })).toEqual(row({ person: 1 }))
    expect(withParty(row({ person: 1 }), { person: 1 })).toEqual(row({ person: 1 }))
  })

  it('takes over nothing that was said of somebody else, in no language', () => {
    const held = { jobTitle: 'Expert', affiliation: 'Migration Policy Institute' }
    // Without the id of the row, translations of it do not come along either.
    expect(withParty(row({ person: 1, ...held }), { person: 2 })).toEqual({
      role: 'speaker',
      state: 'confirmed',
      person: 2,
    })
    expect(withParty(row({ person: 1, ...held }), { organisation: 1 })).toEqual({
      role: 'speaker',
      state: 'confirmed',
      organisation: 1,
    })
    expect(withParty(row({ organisation: 1, ...held }), { label: 'Mayor' })).toEqual({
      role: 'speaker',
      state: 'confirmed',
      label: 'Mayor',
    })
    // Somebody without a name, or typed a moment ago, is the same one under another name.
    expect(withParty(row({ label: 'Mayor', ...held }), { person: 1 })).toEqual(
      row({ person: 1, ...held }),
    )
    expect(withParty(row({ ...newParty('person', 'Ana Hadad'), ...held }), { person: 1 })).toEqual(
      row({ person: 1, ...held }),
    )
  })

  it('is called by the label of a row, by the name of who is in the directory or will be', () => {
    expect([
      partyName(row({ organisation: 1, label: 'Representative' }), parties),
      partyName(row(newParty('person', 'Ana')), parties),
      partyName(row({ person: 2 }), parties),
    ]).toEqual(['Representative', 'Ana', 'José Ruiz'])
  })

  it('is suggested with what tells one from another, the likeliest first; then what can be made of it', () => {
    const taken: unknown[] = []
    const offered = (typed: string) =>
      partySuggestions(
        typed,
        candidates,
        (key) => key,
        (party, name) => taken.push([party, name]),
      ).map(({ text, note, take }) => (take(), [text, note].filter(Boolean).join(' · ')))
    expect(offered('Fatima Ben Ali')).toEqual([
      'Fatima Ben Ali',
      'Fátima Ben Ali · Mayor, UCLG',
      'names:make:another',
      'names:make:organisation',
      'names:make:label',
    ])
    expect(taken).toEqual([
      [{ person: 4 }, 'Fatima Ben Ali'],
      [{ person: 3 }, 'Fátima Ben Ali'],
      [{ person: 'new-people:Fatima Ben Ali' }, 'Fatima Ben Ali'],
      [{ organisation: 'new-organisations:Fatima Ben Ali' }, 'Fatima Ben Ali'],
      [{ label: 'Fatima Ben Ali' }, 'Fatima Ben Ali'],
    ])
    expect(offered('Delegation of Chad')).toEqual([
      'names:make:label',
      'names:make:person',
      'names:make:organisation',
    ])
    expect(offered('uc')).toEqual([
      'UCLG · collections:organisationsOne',
      'names:make:person',
      'names:make:organisation',
      'names:make:label',
    ])
    expect(offered(' ')).toEqual([])
    expect(calledSo(candidates, 'fatima').length).toBe(0)
  })

  const { roles } = defaultRulebook
  const readings = (typed: string) =>
    readParty(typed, candidates, { knowing: readerOf(parties, roles), language: 'en' })

  it('is proposed with the role that was typed, and where they are at that time', () => {
    const booking = { title: 'Opening', when: '09:00–10:00', session: 7 }
    const say = (key: string, values: object = {}) => [key, ...Object.values(values)].join(' ')
    const taken: unknown[] = []
    const offered = readingSuggestions(
      readings('mod fatima'),
      { say, roleText: (role) => `${role}: `, busy: (person) => (person === 3 ? [booking] : []) },
      (reading) => taken.push(readAssignment(reading, 'speaker')),
    )
    expect(offered.slice(0, 3).map(({ busy, note, text }) => [text, note, busy])).toEqual([
      ['moderator: Fátima Ben Ali', 'Mayor, UCLG · people:alreadyIn Opening 09:00–10:00 ', true],
      ['moderator: Fatima Ben Ali', undefined, false],
      ['moderator: names:make:person fatima', undefined, undefined],
    ])
    for (const { take } of offered.slice(0, 3)) take()
    expect(taken).toEqual([
      { role: 'moderator', state: 'confirmed', person: 3 },
      { role: 'moderator', state: 'confirmed', person: 4 },
      { role: 'moderator', state: 'confirmed', person: 'new-people:fatima' },
    ])
  })

  it('has what is said of them where the directory does not say it anyway', () => {
    const made = (line: string) =>
      writtenAssignment(readPartyLines(line, readerOf(parties, roles))[0]!, candidates, 'speaker')
    expect(made('Fátima Ben Ali, mayor, Sfax')).toEqual({
      role: 'speaker',
      state: 'confirmed',
      person: 3,
      affiliation: 'Sfax',
    })
    expect(made('Moderator: Nora Haddad (tbc)')).toEqual({
      role: 'moderator',
      state: 'invited',
      person: 'new-people:Nora Haddad',
    })
    expect(heldOf(row({ person: 3, affiliation: 'Sfax' }), parties)).toBe('Mayor · Sfax')
  })

  it('has the title and affiliation that somebody new has in another line', () => {
    const [line] = agendaOf('09:00-10:00 One').sessions
    const nora = { person: 'new-people:Nora Haddad' }
    const held = { jobTitle: 'Forester', affiliation: 'Klup' }
    const elsewhere = {
      ...agendaOf('09:00-10:00 One'),
      sessions: [
        { ...line!, assignments: [row({ ...nora, ...held }), row({ person: 3, ...held })] },
      ],
    }
    const as = (more: Partial<Assignment>) => heldAsElsewhere(row(more), elsewhere, parties)
    expect(as(nora)).toEqual(row({ ...nora, ...held }))
    // What is said here, or in the directory, holds.
    expect(as({ ...nora, jobTitle: 'Ranger' })).toEqual(row({ ...nora, jobTitle: 'Ranger' }))
    expect(as({ person: 3 })).toEqual(row({ person: 3 }))
    expect(as({ person: 1 })).toEqual(row({ person: 1 }))
  })

  it('does the same as the one before, but leads only where that is said', () => {
    expect(
      ['panellist', 'facilitator', 'moderator', undefined].map((role) =>
        roleAfter(role, defaultRulebook),
      ),
    ).toEqual(['panellist', 'facilitator', 'speaker', 'speaker'])
  })
})
