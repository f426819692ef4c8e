import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveReference, referencesAt } from '../../../src/core/merging/moveReference.js'

const move = { from: 1, to: 2 }
const row = (id: string, person: number | null, more: object = {}) => ({
  id,
  role: 'speaker',
  person,
  ...more,
})

describe('a document that refers to another entry', () => {
  it.each([
    ['a field', { place: 1, title: 'x' }, 'place', { place: 2, title: 'x' }],
    ['ids as text', { place: '1' }, 'place', { place: 2 }],
    ['a list, in which it is once then', { places: [3, 1, 2] }, 'places', { places: [3, 2] }],
    [
      'rows',
      { assignments: [row('a', 1), row('b', 3)] },
      'assignments.person',
      { assignments: [row('a', 2), row('b', 3)] },
    ],
    [
      'two roles',
      { assignments: [row('a', 2), row('b', 1, { role: 'chair' })] },
      'assignments.person',
      { assignments: [row('a', 2), row('b', 2, { role: 'chair' })] },
    ],
    [
      'one role twice: the first row, with what only the second says, in each language',
      {
        assignments: [
          row('a', 2, { jobTitle: { en: 'Mayor', fr: null }, state: 'invited' }),
          row('b', 1, {
            jobTitle: { en: 'Director', fr: 'Directrice' },
            affiliation: 'Institute',
            state: 'confirmed',
          }),
        ],
      },
      'assignments.person',
      {
        assignments: [
          row('a', 2, {
            jobTitle: { en: 'Mayor', fr: 'Directrice' },
            affiliation: 'Institute',
            state: 'invited',
          }),
        ],
      },
    ],
    [
      'rows of organisations that say the same',
      {
        organisations: [
          { id: 'a', organisation: 2, role: 'host' },
          { id: 'b', organisation: 1, role: 'host' },
        ],
      },
      'organisations.organisation',
      { organisations: [{ id: 'a', organisation: 2, role: 'host' }] },
    ],
    [
      'two delegates without names',
      {
        assignments: [
          { id: 'a', role: 'speaker', organisation: 2, label: 'One' },
          { id: 'b', role: 'speaker', organisation: 1, label: 'Two' },
        ],
      },
      'assignments.organisation',
      {
        assignments: [
          { id: 'a', role: 'speaker', organisation: 2, label: 'One' },
          { id: 'b', role: 'speaker', organisation: 2, label: 'Two' },
        ],
      },
    ],
  ])('in %s', (_, doc, path, moved) => expect(moveReference(doc, path, move)).toEqual(moved))

  it('is the same value where it did not refer to it', () => {
    const doc = { assignments: [row('a', 3), row('b', 3)], place: null }
    expect(
      [moveReference(doc, 'assignments.person', move), moveReference(doc, 'place', move)].every(
        (each) => each === doc,
      ),
    ).toBe(true)
  })

  it('names nobody who is gone, nobody twice in one role, and everybody who was named', () => {
    const rows = fc.array(
      fc.record({
        person: fc.integer({ min: 1, max: 4 }),
        role: fc.constantFrom('speaker', 'chair'),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(rows, (given) => {
        // As rules have it before, too.
        const assignments = [
          ...new Map(given.map((each) => [`${each.role} ${each.person}`, each])).values(),
        ].map((each, n) => ({ id: String(n), ...each }))
        const moved = moveReference({ assignments }, 'assignments.person', move).assignments
        const keys = (all: { role: string; person: number }[]) =>
          new Set(all.map(({ role, person }) => `${role} ${person === 1 ? 2 : person}`))
        expect(referencesAt({ assignments: moved }, ['assignments', 'person'])).not.toContain(1)
        expect(keys(moved)).toEqual(keys(assignments))
        expect(moved.length).toBe(keys(assignments).size)
      }),
    )
  })
})

describe('rows that have become the same', () => {
  const host = (id: string, organisation: number, more: object = {}) => ({
    ...{ id, organisation, role: 'host' },
    ...more,
  })
  const organisations = (...rows: object[]) =>
    moveReference({ organisations: rows }, 'organisations.organisation', move).organisations

  it('say the same whatever the order of what they say, and however nothing is written', () => {
    expect(
      organisations(host('a', 2, { note: '' }), { role: 'host', organisation: 1, id: 'b' }),
    ).toEqual([host('a', 2, { note: '' })])
  })
  it('do not where something else differs', () => {
    expect(organisations(host('a', 2), { ...host('b', 1), role: 'partner' })).toEqual([
      host('a', 2),
      { ...host('b', 2), role: 'partner' },
    ])
  })
  it('stay where they were the same before, and refer to others', () => {
    expect(organisations(host('a', 3), host('b', 3), host('c', 1))).toEqual([
      host('a', 3),
      host('b', 3),
      host('c', 2),
    ])
  })
  it('are joined in the place of the first, whichever of them moved', () => {
    expect(organisations(host('a', 1), host('b', 3), host('c', 2), host('d', 1))).toEqual([
      host('a', 2),
      host('b', 3),
    ])
  })
  it('keep the id of the first, even where it has none', () => {
    const { id: _, ...fresh } = host('', 1)
    expect(organisations(fresh, host('b', 2))).toEqual([
      { ...fresh, id: undefined, organisation: 2 },
    ])
  })
  it('keep what is no row', () => {
    expect(organisations(host('a', 1), null as never, 'x' as never)).toEqual([
      host('a', 2),
      null,
      'x',
    ])
  })

  it('hold who is loaded as a document, too', () => {
    const assignments = [
      { id: 'a', role: 'speaker', person: { id: 2, name: 'Ana' } },
      { id: 'b', role: 'speaker', person: { id: 1, name: 'Anna' }, jobTitle: 'Mayor' },
    ]
    expect(moveReference({ assignments }, 'assignments.person', move)).toEqual({
      assignments: [
        { id: 'a', role: 'speaker', person: { id: 2, name: 'Ana' }, jobTitle: 'Mayor' },
      ],
    })
  })
  it('are two where an organisation names somebody by a label', () => {
    const delegate = (id: string, organisation: number, label: unknown) => ({
      ...{ id, role: 'speaker', organisation, label },
    })
    const moved = (...labels: unknown[]) =>
      moveReference(
        { assignments: labels.map((label, at) => delegate(String(at), at + 1, label)) },
        'assignments.organisation',
        move,
      ).assignments.length
    expect([moved('', null), moved({ en: '' }, { fr: null }), moved('One', 'Two')]).toEqual([
      1, 1, 2,
    ])
  })
})

describe('the way to a reference', () => {
  it.each<[string, object, string, object]>([
    ['through a group', { where: { place: 1 } }, 'where.place', { where: { place: 2 } }],
    [
      'through rows in rows',
      { days: [{ id: 'a', rooms: [{ id: 'b', place: 1 }] }] },
      'days.rooms.place',
      { days: [{ id: 'a', rooms: [{ id: 'b', place: 2 }] }] },
    ],
    ['to a loaded document', { place: { id: '1', name: 'Hall' } }, 'place', { place: 2 }],
    [
      'to several, of which one is loaded',
      { places: [{ id: 1 }, 3] },
      'places',
      { places: [2, 3] },
    ],
    ['to nobody', { where: null }, 'where.place', { where: null }],
    ['to what is no group', { where: 'x' }, 'where.place', { where: 'x' }],
    ['to another one', { place: 11 }, 'place', { place: 11 }],
  ])('leads %s', (_, doc, path, moved) => expect(moveReference(doc, path, move)).toEqual(moved))

  it('leaves what it did not change as the same value', () => {
    const doc = { where: { place: 3 }, rows: [row('a', 3)], places: [3, 4, 3] }
    for (const path of ['where.place', 'rows.person', 'places', 'nothing.at.all'])
      expect(moveReference(doc, path, move)).toBe(doc)
    const moved = moveReference({ rows: [row('a', 3), row('b', 1)] }, 'rows.person', move)
    expect(moved.rows[0]).toEqual(row('a', 3))
  })

  it.each<[string, unknown, string, unknown[]]>([
    ['one', { place: 7 }, 'place', [7]],
    ['a loaded one', { place: { id: 'x' } }, 'place', ['x']],
    ['several', { places: [1, '2', { id: 3 }, null] }, 'places', [1, '2', 3]],
    ['one twice', { rows: [row('a', 5), row('b', 5), row('c', null)] }, 'rows.person', [5, 5]],
    ['deep ones', { a: [{ b: [{ c: 1 }] }, { b: [{ c: 2 }, { c: 3 }] }] }, 'a.b.c', [1, 2, 3]],
    ['none', { place: null }, 'place', []],
    ['none of what is no group', { place: 'x' }, 'place.within', []],
    ['none of nothing', undefined, 'place', []],
    ['none of a document without an id', { place: { name: 'Hall' } }, 'place', []],
  ])('finds %s', (_, value, path, found) =>
    expect(referencesAt(value, path.split('.'))).toEqual(found),
  )

  it('moves a reference there and back, where nothing was joined', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 6 }), (ids) => {
        fc.pre(!ids.includes(2))
        const doc = { places: ids, rows: ids.map((id) => row(`r${id}`, id)) }
        for (const path of ['places', 'rows.person']) {
          const there = moveReference(doc, path, move)
          expect(referencesAt(there, path.split('.'))).toEqual(ids.map((id) => (id === 1 ? 2 : id)))
          expect(moveReference(there, path, { from: 2, to: 1 })).toEqual(doc)
        }
      }),
    ))
})
