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
