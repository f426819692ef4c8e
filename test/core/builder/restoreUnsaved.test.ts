import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, type Edit } from '../../../src/core/builder/edits.js'
import { editsBetween } from '../../../src/core/builder/editsBetween.js'
import { doEdits, emptyHistory, undo } from '../../../src/core/builder/history.js'
import {
  countOpen,
  homeless,
  restoreUnsaved,
  type UnsavedAgenda,
} from '../../../src/core/builder/restoreUnsaved.js'
import { inOrder } from '../../../src/core/order.js'
import type { Agenda } from '../../../src/core/types.js'
import { anyAgenda } from '../anyAgenda.js'
import { agendaOf } from '../notation.js'
import { anyEdits } from './anyEdits.js'

const two = () => agendaOf('09:00-10:00 One', '10:00-11:00 Two: Ana speaker')
const revisionsOf = ({ sessions }: Agenda, revision = 1) => ({
  event: revision,
  ...Object.fromEntries(sessions.map(({ id }) => [String(id), revision])),
})
const line = (id: number | string, title: string) => ({
  ...agendaOf('11:00-12:00 x').sessions[0]!,
  id,
  title,
})
const titles = ({ sessions }: Agenda) => sessions.map(({ id, title }) => `${id} ${title}`)

/** What somebody did to an agenda and did not save. */
function left(agenda: Agenda, edits: Edit[]): UnsavedAgenda {
  const done = doEdits(emptyHistory, agenda, edits)
  return {
    edits: editsBetween(agenda, done.agenda),
    revisions: revisionsOf(agenda),
    history: done.history,
  }
}
const opened = (agenda: Agenda, revisions = revisionsOf(agenda)) =>
  [
    { agenda, revisions },
    { agenda, history: emptyHistory },
  ] as const

describe('taking up what was not saved', () => {
  it('is where the editor was: the same agenda, and every step can be undone', () => {
    const typed = left(two(), [
      { type: 'set', id: 1, fields: { title: 'A' } },
      { type: 'add', session: line('new-1', 'Three') },
    ])
    const { now } = restoreUnsaved(typed, ...opened(two()))
    expect(titles(now.agenda)).toEqual(['1 A', '2 Two', 'new-1 Three'])
    expect(titles(undo(now.history, now.agenda).agenda)).toEqual(['1 One', '2 Two'])
  })

  it('starts from the revisions that it started from, of what it changes alone', () => {
    const typed = left(two(), [{ type: 'set', id: 1, fields: { title: 'A' } }])
    const theirs = agendaOf('09:00-10:00 Theirs', '10:00-11:00 Two: Ana speaker')
    const { revisions, now } = restoreUnsaved(typed, ...opened(theirs, revisionsOf(theirs, 7)))
    expect(revisions).toEqual({ event: 7, 1: 1, 2: 7 })
    expect(editsBetween(theirs, now.agenda)).toEqual([
      { type: 'set', id: 1, fields: { title: 'A' } },
    ])
  })

  it('makes no second line of one that was stored though the answer never came', () => {
    const typed = left(two(), [
      { type: 'add', session: line('new-1', 'Three') },
      { type: 'add', session: line('new-2', 'Four') },
    ])
    const stored = {
      ...two(),
      sessions: [...two().sessions, { ...line(3, 'Three'), assignments: [] }],
    }
    const { now } = restoreUnsaved(typed, ...opened(stored))
    expect(titles(now.agenda)).toEqual(['1 One', '2 Two', '3 Three', 'new-2 Four'])
    expect(titles(undo(now.history, now.agenda).agenda)).toEqual(['1 One', '2 Two'])
  })

  it('counts nothing that was stored though the answer never came', () => {
    const typed = left(two(), [
      { type: 'set', id: 1, fields: { title: 'A' } },
      { type: 'add', session: line('new-1', 'Three') },
    ])
    const stored = {
      agenda: {
        ...two(),
        sessions: [
          ...agendaOf('09:00-10:00 A', '10:00-11:00 Two: Ana speaker').sessions,
          line(3, 'Three'),
        ],
      },
      revisions: revisionsOf(two(), 2),
    }
    expect([
      countOpen(typed, { agenda: two(), revisions: revisionsOf(two()) }),
      countOpen(typed, stored),
    ]).toEqual([2, 0])
  })

  it('makes nobody a second time who was made though the answer never came', () => {
    const nora = (state: 'confirmed' | 'invited' = 'confirmed') => ({
      role: 'speaker',
      person: 'new-people:Nora',
      state,
    })
    const typed = left(two(), [
      { type: 'set', id: 1, fields: { assignments: [nora()] } },
      {
        type: 'add',
        session: {
          ...line('new-1', 'Three'),
          place: 'new-places:Hall',
          assignments: [
            nora('invited'),
            { role: 'host', organisation: 'new-organisations:City', state: 'confirmed' },
          ],
        },
      },
    ])
    const [one, other] = two().sessions
    const stored = (names: object): Agenda => ({
      ...two(),
      ...names,
      sessions: [
        { ...one!, assignments: [{ role: 'speaker', person: 42, state: 'confirmed' }] },
        other!,
        {
          ...line(3, 'Three'),
          place: 7,
          assignments: [
            { role: 'speaker', person: 42, state: 'invited' },
            { role: 'host', organisation: 8, state: 'confirmed' },
          ],
        },
      ],
    })
    const [there, another] = [
      stored({ people: { 42: 'Nora' }, organisations: { 8: 'City' }, places: { 7: 'Hall' } }),
      stored({ people: { 42: 'Nora Ben' }, organisations: { 8: 'City' }, places: { 7: 'Hall' } }),
    ]
    const taken = restoreUnsaved(typed, ...opened(there, revisionsOf(two(), 2)))
    expect(editsBetween(there, taken.now.agenda)).toEqual([])
    expect(
      undo(taken.now.history, taken.now.agenda).agenda.sessions.map(({ id, assignments }) => [
        id,
        assignments.length,
      ]),
    ).toEqual([
      [1, 0],
      [2, 1],
    ])
    // Somebody else wrote these lines.
    expect(
      editsBetween(another, restoreUnsaved(typed, ...opened(another)).now.agenda).map(
        ({ type }) => type,
      ),
    ).toEqual(['set', 'add'])
    // One who is named beside a namesake is another one.
    const beside = left(there, [
      {
        type: 'set',
        id: 1,
        fields: {
          assignments: [
            { role: 'speaker', person: 42, state: 'confirmed' },
            { role: 'chair', person: 'new-people:Nora', state: 'confirmed' },
          ],
        },
      },
    ])
    expect(editsBetween(there, restoreUnsaved(beside, ...opened(there)).now.agenda)).toEqual(
      beside.edits,
    )
  })

  it('knows a line again for which a track was made though the answer never came', () => {
    const typed = left(two(), [
      { type: 'add', session: { ...line('new-1', 'Three'), track: 'new-tracks:Cities' } },
    ])
    const there: Agenda = {
      ...two(),
      sessions: [...two().sessions, { ...line(3, 'Three'), track: 9 }],
    }
    expect(
      editsBetween(
        there,
        restoreUnsaved(typed, ...opened(there, revisionsOf(two(), 2))).now.agenda,
      ),
    ).toEqual([])
    const without: Agenda = { ...two(), sessions: [...two().sessions, line(3, 'Three')] }
    expect(
      editsBetween(
        without,
        restoreUnsaved(typed, ...opened(without, revisionsOf(two(), 2))).now.agenda,
      ).map(({ type }) => type),
    ).toEqual(['add'])
  })

  it('adds a line that says what one said that was there before', () => {
    const typed = left(two(), [
      { type: 'add', session: { ...two().sessions[0]!, id: 'new-1', assignments: [] } },
    ])
    expect(titles(restoreUnsaved(typed, ...opened(two())).now.agenda)).toEqual([
      '1 One',
      'new-1 One',
      '2 Two',
    ])
  })

  it('adds to what is being done here already, as one step, under free ids', () => {
    const typed = left(two(), [{ type: 'add', session: line('new-1', 'Kept') }])
    const here = doEdits(emptyHistory, two(), [{ type: 'add', session: line('new-1', 'Fresh') }])
    const { now } = restoreUnsaved(typed, { agenda: two(), revisions: revisionsOf(two()) }, here)
    expect(titles(now.agenda).sort()).toEqual(['1 One', '2 Two', 'new-1 Fresh', 'new-2 Kept'])
    expect(undo(now.history, now.agenda).agenda).toEqual(here.agenda)
  })

  it('tells which lines are gone, and leaves the others', () => {
    const typed = left(two(), [
      { type: 'set', id: 1, fields: { title: 'A' } },
      { type: 'set', id: 2, fields: { title: 'B' } },
    ])
    const one = { ...two(), sessions: two().sessions.slice(1) }
    expect(homeless(typed.edits, one)).toEqual([{ type: 'set', id: 1, fields: { title: 'A' } }])
    expect(titles(restoreUnsaved(typed, ...opened(one)).now.agenda)).toEqual(['2 B'])
  })

  it('loses nothing of whatever was done to whatever agenda, through JSON', () => {
    fc.assert(
      fc.property(anyAgenda, anyEdits, (given, edits) => {
        const agenda = { ...given, sessions: inOrder(given.sessions) }
        const typed = JSON.parse(JSON.stringify(left(agenda, edits))) as UnsavedAgenda
        const { now } = restoreUnsaved(typed, ...opened(agenda))
        expect(editsBetween(now.agenda, applyEdits(agenda, edits))).toEqual([])
      }),
    )
  })
})
