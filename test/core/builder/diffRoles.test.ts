import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyRoles, diffRoles } from '../../../src/core/builder/diffRoles.js'
import type { Assignment } from '../../../src/core/types.js'

const row = (
  role: string,
  party: Partial<Assignment>,
  more: Partial<Assignment> = {},
): Assignment => ({
  role,
  state: 'confirmed',
  ...party,
  ...more,
})
const ana = row('speaker', { person: 1 })
const ben = row('speaker', { person: 2 })
const uclg = row('host', { organisation: 7 })
const mayor = row('speaker', { label: 'Mayor of Sfax' })

describe('changes in who does what', () => {
  it.each<[string, Assignment[], Assignment[], object[]]>([
    ['none', [ana, uclg], [ana, uclg], []],
    ['none between nobody', [], [], []],
    [
      'somebody more, at their place',
      [ana],
      [uclg, ana],
      [{ type: 'roleAdded', id: 5, role: 'host', index: 0, after: uclg }],
    ],
    [
      'somebody less, by the place that they had',
      [ana, uclg, ben],
      [ana, ben],
      [{ type: 'roleRemoved', id: 5, role: 'host', index: 1, before: uclg }],
    ],
    [
      'another one in the same role',
      [ana],
      [mayor],
      [{ type: 'roleReplaced', id: 5, role: 'speaker', index: 0, before: ana, after: mayor }],
    ],
    [
      'an answer to an invitation',
      [row('speaker', { person: 1 }, { state: 'invited' })],
      [ana],
      [
        {
          ...{ type: 'roleUpdated', id: 5, role: 'speaker', index: 0 },
          ...{ before: row('speaker', { person: 1 }, { state: 'invited' }), after: ana },
        },
      ],
    ],
    [
      'another title',
      [ana],
      [{ ...ana, jobTitle: 'Directrice' }],
      [
        {
          ...{ type: 'roleUpdated', id: 5, role: 'speaker', index: 0 },
          ...{ before: ana, after: { ...ana, jobTitle: 'Directrice' } },
        },
      ],
    ],
    [
      'the same people in another order',
      [ana, uclg, ben],
      [ben, ana, uclg],
      [{ type: 'rolesReordered', id: 5, order: [2, 0, 1] }],
    ],
    [
      'another role of the same person, which is one less and one more',
      [ana],
      [{ ...ana, role: 'moderator' }],
      [
        { type: 'roleRemoved', id: 5, role: 'speaker', index: 0, before: ana },
        {
          type: 'roleAdded',
          id: 5,
          role: 'moderator',
          index: 0,
          after: { ...ana, role: 'moderator' },
        },
      ],
    ],
    [
      'all of them, first who goes, then the order, then who comes, then what differs',
      [uclg, ana, ben],
      [{ ...ben, state: 'invited' }, ana, row('chair', { person: 3 })],
      [
        { type: 'roleRemoved', id: 5, role: 'host', index: 0, before: uclg },
        { type: 'rolesReordered', id: 5, order: [1, 0] },
        { type: 'roleAdded', id: 5, role: 'chair', index: 2, after: row('chair', { person: 3 }) },
        {
          ...{ type: 'roleUpdated', id: 5, role: 'speaker', index: 0 },
          ...{ before: ben, after: { ...ben, state: 'invited' } },
        },
      ],
    ],
  ])('%s', (_, before, after, changes) => {
    expect(diffRoles(5, before, after)).toEqual(changes)
    expect(applyRoles(before, diffRoles(5, before, after))).toEqual(after)
  })

  it('know a row by its id before they know it by its party', () => {
    const [one, two] = [
      { ...ana, id: 'a' },
      { ...ana, id: 'b', label: 'x' },
    ]
    expect(diffRoles(5, [one, two], [{ ...one, id: 'b' }])).toMatchObject([
      { type: 'roleRemoved', index: 0, before: { id: 'a' } },
      { type: 'roleReplaced', index: 0, before: { id: 'b' } },
    ])
  })
  it('know a party whether its id is a number or a text, and however nothing is written', () => {
    expect(
      diffRoles(
        5,
        [ana, ben],
        [
          { ...ben, person: '2', label: '' },
          { ...ana, person: '1' },
        ],
      ),
    ).toMatchObject([
      { type: 'rolesReordered', order: [1, 0] },
      { type: 'roleUpdated', index: 0 },
      { type: 'roleUpdated', index: 1 },
    ])
  })
  it('do not take a person for an organisation of the same id', () =>
    expect(diffRoles(5, [row('host', { person: 7 })], [uclg]).map(({ type }) => type)).toEqual([
      'roleReplaced',
    ]))
})

describe('the new list of people', () => {
  const party = fc.constantFrom<Partial<Assignment>>(
    { person: 1 },
    { person: 2 },
    { person: '1' },
    { organisation: 1 },
    { label: 'Mayor' },
    {},
  )
  const rows = fc.array(
    fc
      .tuple(
        fc.constantFrom('speaker', 'host', 'chair'),
        party,
        fc.constantFrom<Assignment['state']>('invited', 'confirmed', 'declined'),
      )
      .map(([role, who, state]) => row(role, who, { state })),
    { maxLength: 6 },
  )
  it('follows from the old one and the changes, whatever they are', () =>
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const there = applyRoles(before, diffRoles(5, before, after))
        expect(there.map(({ role, state }) => [role, state])).toEqual(
          after.map(({ role, state }) => [role, state]),
        )
        // What differs in nothing but how it is written stays as it was.
        expect(diffRoles(5, there, after)).toEqual([])
      }),
    ))
  it('is the old one without changes', () => expect(applyRoles([ana, ben], [])).toEqual([ana, ben]))
})
