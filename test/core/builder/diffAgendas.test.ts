import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyDiff } from '../../../src/core/builder/applyDiff.js'
import { applyEdits, type Edit } from '../../../src/core/builder/edits.js'
import { type AgendaChange, diffAgendas } from '../../../src/core/builder/diffAgendas.js'
import { diffRoles } from '../../../src/core/builder/diffRoles.js'
import { inOrder } from '../../../src/core/order.js'
import { wordOf } from '../../../src/core/sameValue.js'
import type { Agenda, AgendaSession, Assignment } from '../../../src/core/types.js'
import { anyAgenda } from '../anyAgenda.js'
import { agendaOf } from '../notation.js'
import { sfax } from '../sfax.js'
import { anyEdits } from './anyEdits.js'

const before = () =>
  agendaOf('Hall 09:00-10:00 Opening words: Ana chair, Ben speaker', '10:00-11:00 Two')

describe('diffAgendas', () => {
  it.each<[string, Edit, object[]]>([
    [
      'a move',
      { type: 'set', id: 1, fields: { starts: '09:30', place: null, track: 'A' } },
      [
        {
          type: 'moved',
          id: 1,
          before: { starts: '09:00', place: 'Hall', track: null },
          after: { starts: '09:30', place: null, track: 'A' },
        },
      ],
    ],
    [
      'a new title',
      { type: 'set', id: 1, fields: { title: 'Welcome' } },
      [{ type: 'renamed', id: 1, before: 'Opening words', after: 'Welcome' }],
    ],
    [
      'another status',
      { type: 'set', id: 2, fields: { status: 'cancelled' } },
      [{ type: 'statusChanged', id: 2, before: 'confirmed', after: 'cancelled' }],
    ],
    [
      'another kind',
      { type: 'set', id: 2, fields: { kind: 'panel' } },
      [{ type: 'kindChanged', id: 2, before: 'session', after: 'panel' }],
    ],
    [
      'another field',
      { type: 'set', id: 2, fields: { published: false } },
      [
        {
          type: 'otherFieldsChanged',
          id: 2,
          before: { published: true },
          after: { published: false },
        },
      ],
    ],
    [
      'a line less',
      { type: 'remove', id: 2 },
      [{ type: 'removed', id: 2, session: { title: 'Two' } }],
    ],
    [
      'a line more',
      { type: 'duplicate', id: 2, as: 'new-1' },
      [{ type: 'added', id: 'new-1', session: { title: 'Two' } }],
    ],
    [
      'the event',
      { type: 'setEvent', fields: { title: 'Summit' } },
      [{ type: 'eventChanged', before: { title: 'Event' }, after: { title: 'Summit' } }],
    ],
  ])('tells %s', (_, edit, changes) => {
    const diff = diffAgendas(before(), applyEdits(before(), [edit]))
    expect(diff).toMatchObject(changes)
    expect(diff).toHaveLength(changes.length)
  })

  it('is empty between equals', () => expect(diffAgendas(sfax(), sfax())).toEqual([]))

  const brief = (changes: AgendaChange[]) =>
    changes.map((change) =>
      'role' in change
        ? `${change.type} ${change.role} ${change.index}`
        : 'order' in change
          ? `${change.type} ${change.order}`
          : change.type,
    )
  const row = (person: string, role: string, more: Partial<Assignment> = {}): Assignment => ({
    role,
    person,
    state: 'confirmed',
    ...more,
  })
  const [ana, ben] = [row('Ana', 'chair'), row('Ben', 'speaker')]
  it.each<[string, Assignment[], string[]]>([
    ['someone more', [ana, row('Cleo', 'speaker'), ben], ['roleAdded speaker 1']],
    ['someone less', [ben], ['roleRemoved chair 0']],
    ['someone else', [row('Dora', 'chair'), ben], ['roleReplaced chair 0']],
    ['another state', [{ ...ana, state: 'declined' }, ben], ['roleUpdated chair 0']],
    [
      'another role',
      [row('Ana', 'moderator'), ben],
      ['roleRemoved chair 0', 'roleAdded moderator 0'],
    ],
    ['another order', [ben, ana], ['rolesReordered 1,0']],
    [
      'much at once',
      [row('Cleo', 'host'), row('Eva', 'speaker'), row('Ana', 'chair', { state: 'invited' })],
      ['rolesReordered 1,0', 'roleAdded host 0', 'roleReplaced speaker 1', 'roleUpdated chair 2'],
    ],
    ['nothing', [ana, ben], []],
  ])('tells of roles: %s', (_, after, changes) =>
    expect(brief(diffRoles(1, [ana, ben], after))).toEqual(changes),
  )

  it('knows a row by its id', () => {
    const [one, two] = [row('Ana', 'speaker', { id: 'a' }), row('Ben', 'speaker', { id: 'b' })]
    expect(diffRoles(1, [one, two], [{ ...two, person: 'Cleo' }])).toMatchObject([
      { type: 'roleRemoved', before: { person: 'Ana' } },
      { type: 'roleReplaced', before: { person: 'Ben' }, after: { person: 'Cleo' } },
    ])
  })
})

describe('applyDiff', () => {
  const check = (old: Agenda, now: Agenda, diff: AgendaChange[]) => {
    const after = applyDiff(old, diff)
    // Nothing is nothing, however it is written; what an unsaved copy was made from is not of the line itself.
    const said = (sessions: AgendaSession[]) =>
      sessions.map(({ copiedFrom: _, ...session }) => wordOf(session))
    expect(said(after.sessions)).toEqual(said(inOrder(now.sessions)))
    expect(wordOf(after.event)).toBe(wordOf(now.event))
  }
  it('of a difference is the new version', () =>
    fc.assert(
      fc.property(anyAgenda, anyAgenda, (old, now) => check(old, now, diffAgendas(old, now))),
      { numRuns: 300 },
    ))
  it('also after edits, and by way of JSON', () =>
    fc.assert(
      fc.property(anyAgenda, anyEdits, (old, edits) => {
        const now = applyEdits(old, edits)
        check(old, now, JSON.parse(JSON.stringify(diffAgendas(old, now))))
      }),
    ))
  it('leaves the old version', () => {
    const old = before()
    applyDiff(old, diffAgendas(old, sfax()))
    expect(old).toEqual(before())
  })
})
