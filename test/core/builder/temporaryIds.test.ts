import { describe, expect, it } from 'vitest'
import {
  broughtAs,
  isTemporaryId,
  newcomerId,
  newcomerOf,
  newcomersIn,
  temporaryIds,
  withMade,
} from '../../../src/core/builder/temporaryIds.js'
import type { Id } from '../../../src/core/types.js'
import { agendaOf } from '../notation.js'

describe('the id of a line that is not stored yet', () => {
  it.each<[Id | undefined, boolean]>([
    ['new-1', true],
    ['new-120', true],
    ['new-', false],
    ['new-x', false],
    ['new-1x', false],
    ['renew-1', false],
    ['new-people:Ana', false],
    [1, false],
    ['7', false],
    [undefined, false],
  ])('%s: %s', (id, is) => expect(isTemporaryId(id)).toBe(is))

  it('is none that the agenda has, counted on from the highest', () => {
    const lines = (...ids: (Id | undefined)[]) => {
      const { sessions, ...agenda } = agendaOf('09:00 One')
      return { ...agenda, sessions: ids.map((id) => ({ ...sessions[0]!, id })) }
    }
    expect(temporaryIds(lines(), 2)).toEqual(['new-1', 'new-2'])
    expect(temporaryIds(lines('new-2', 'new-9', 'new-3', 12, 'x', undefined), 2)).toEqual([
      'new-10',
      'new-11',
    ])
    expect(temporaryIds(lines('new-2'), 0)).toEqual([])
  })
})

describe('the id of somebody or something that is in no list yet', () => {
  it.each([
    ['people', ' Ana Haddad ', 'new-people:Ana Haddad'],
    ['organisations', 'CGLU', 'new-organisations:CGLU'],
    ['places', 'القاعة الكبرى', 'new-places:القاعة الكبرى'],
    ['tracks', 'Eau : villes', 'new-tracks:Eau : villes'],
  ] as const)('of %s named “%s” is %s, and says so again', (kind, name, id) => {
    expect(newcomerId({ kind, name })).toBe(id)
    expect(newcomerOf(id)).toEqual({ kind, name: name.trim() })
  })
  it.each([
    'new-media:x',
    'new-people:',
    'new-people',
    'people:Ana',
    ' new-people:Ana',
    7,
    null,
    undefined,
    {},
  ])('is none: %s', (id) => expect(newcomerOf(id)).toBeUndefined())
  it('is found in rows, places and tracks, in changes too, in their order, each once', () => {
    const [ana, uclg, hall, water] = [
      newcomerId({ kind: 'people', name: 'Ana' }),
      newcomerId({ kind: 'organisations', name: 'UCLG' }),
      newcomerId({ kind: 'places', name: 'Hall' }),
      newcomerId({ kind: 'tracks', name: 'Water' }),
    ]
    const found = newcomersIn([
      { place: hall, track: water },
      { assignments: [{ person: ana, organisation: uclg }, { person: ana }, null] },
      { assignments: null, place: 7 },
    ])
    expect(found).toEqual([
      { kind: 'places', name: 'Hall' },
      { kind: 'tracks', name: 'Water' },
      { kind: 'people', name: 'Ana' },
      { kind: 'organisations', name: 'UCLG' },
    ])
    expect(newcomersIn([])).toEqual([])
  })

  it('gives way to that of the document that was made', () => {
    const line = {
      title: 'Talk',
      place: 'new-places:Hall',
      track: 'new-tracks:Water',
      assignments: [
        { role: 'host', organisation: 'new-organisations:UCLG', state: 'invited' },
        { role: 'host', person: 4, state: 'invited' },
        'no row',
      ],
    }
    const ids = { 'new-places:Hall': 1, 'new-organisations:UCLG': 'x', 4: 5 }
    expect(withMade(line, ids)).toEqual({
      title: 'Talk',
      place: 1,
      track: 'new-tracks:Water',
      assignments: [
        { role: 'host', organisation: 'x', state: 'invited' },
        line.assignments[1],
        'no row',
      ],
    })
    expect(withMade({ place: null, track: undefined }, ids)).toEqual({
      place: null,
      track: undefined,
    })
    expect(withMade({ place: 'toString' }, {})).toEqual({ place: 'toString' })
  })
  it('gives way in what is remembered of a document, lines and people alike', () => {
    const brought = {
      id: 'a',
      document: { name: 'programme.docx' },
      sessions: { l1: 'new-1', l2: 7, l3: 'new-2' },
      parties: { Ana: 'new-people:Ana', Ben: 4 },
    }
    expect(broughtAs(brought, { 'new-1': 21, 'new-people:Ana': 'x', 4: 4 })).toEqual({
      ...brought,
      sessions: { l1: 21, l2: 7, l3: 'new-2' },
      parties: { Ana: 'x', Ben: 4 },
    })
  })
})
