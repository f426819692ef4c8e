import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, type Edit } from '../../../src/core/builder/edits.js'
import { adoptIds, doEdits, emptyHistory, redo, undo } from '../../../src/core/builder/history.js'
import { inOrder } from '../../../src/core/order.js'
import type { Agenda } from '../../../src/core/types.js'
import { anyAgenda } from '../anyAgenda.js'
import { agendaOf } from '../notation.js'
import { anyEdits } from './anyEdits.js'
import { times } from './shown.js'

const ordered = (agenda: Agenda): Agenda => ({ ...agenda, sessions: inOrder(agenda.sessions) })
const three = () => agendaOf('09:00-10:00 One: Ana speaker', '10:00-11:00 Two', '11:00-12:00 Three')
const later: Edit[] = [
  { type: 'set', id: 1, fields: { starts: '09:15' } },
  { type: 'set', id: 2, fields: { starts: '10:15' } },
]

describe('history', () => {
  it('undoes and redoes steps', () => {
    const first = doEdits(emptyHistory, three(), later)
    const second = doEdits(first.history, first.agenda, [{ type: 'remove', id: 3 }])
    const back = undo(second.history, second.agenda)
    expect(times(back.agenda)).toEqual(['1 09:15-10:00', '2 10:15-11:00', '3 11:00-12:00'])
    const start = undo(back.history, back.agenda)
    expect(start.agenda).toEqual(three())
    const again = redo(start.history, start.agenda)
    expect(redo(again.history, again.agenda)).toEqual({ ...second, refusedEdits: [] })
  })
  it('has nothing to undo or redo at first', () => {
    const agenda = three()
    expect([undo(emptyHistory, agenda), redo(emptyHistory, agenda)]).toEqual([
      { agenda, history: emptyHistory, refusedEdits: [] },
      { agenda, history: emptyHistory, refusedEdits: [] },
    ])
  })
  it('keeps no step that did nothing', () =>
    expect(doEdits(emptyHistory, three(), [{ type: 'remove', id: 9 }]).history).toEqual(
      emptyHistory,
    ))
  it('forgets what was undone once something new is done', () => {
    const first = doEdits(emptyHistory, three(), later)
    const back = undo(first.history, first.agenda)
    expect(doEdits(back.history, back.agenda, [{ type: 'remove', id: 3 }]).history.future).toEqual(
      [],
    )
  })
  it('keeps so many steps', () => {
    let now = doEdits(emptyHistory, three(), later)
    for (let minute = 10; minute < 40; minute += 1)
      for (let more = 0; more < 10; more += 1)
        now = doEdits(now.history, now.agenda, [
          { type: 'set', id: 1, fields: { starts: `0${more}:${minute}` } },
        ])
    expect(now.history.past).toHaveLength(200)
  })

  it('undo after do is the identity, and redo after undo', () =>
    fc.assert(
      fc.property(anyAgenda, anyEdits, (before, edits) => {
        const done = doEdits(emptyHistory, before, edits)
        const back = undo(done.history, done.agenda)
        expect(back.refusedEdits).toEqual([])
        expect(ordered(back.agenda)).toEqual(ordered(before))
        expect(back.history.past).toEqual([])
        const again = redo(back.history, back.agenda)
        expect(again.refusedEdits).toEqual([])
        expect(ordered(again.agenda)).toEqual(ordered(done.agenda))
        expect(again.history).toEqual(done.history)
      }),
      { numRuns: 300 },
    ))
  it('survives JSON', () =>
    fc.assert(
      fc.property(anyAgenda, anyEdits, (before, edits) => {
        const done = doEdits(emptyHistory, before, edits)
        const stored = JSON.parse(JSON.stringify(done.history))
        expect(ordered(undo(stored, done.agenda).agenda)).toEqual(ordered(before))
      }),
    ))
})

describe('undo, when someone else was at work', () => {
  const done = () => doEdits(emptyHistory, three(), later)
  const meanwhile = (...edits: Edit[]) => ({ ...done(), agenda: applyEdits(done().agenda, edits) })

  it.each<[string, Edit, object[]]>([
    [
      'in the same field',
      { type: 'set', id: 2, fields: { starts: '10:30' } },
      [{ id: 2, why: 'changedBySomeoneElse', fields: ['starts'] }],
    ],
    ['and the session is gone', { type: 'remove', id: 1 }, [{ id: 1, why: 'goneMeanwhile' }]],
    ['in other fields alone', { type: 'set', id: 2, fields: { title: 'Deux', ends: '11:30' } }, []],
    ['in another session', { type: 'remove', id: 3 }, []],
  ])('%s', (_, edit, refusedEdits) => {
    const { agenda, history } = meanwhile(edit)
    const back = undo(history, agenda)
    expect(back.refusedEdits).toMatchObject(refusedEdits)
    expect(back.refusedEdits).toHaveLength(refusedEdits.length)
    if (refusedEdits.length) expect(back).toMatchObject({ agenda, history })
  })
  it('undoes the rest if asked', () => {
    const { agenda, history } = meanwhile({ type: 'set', id: 2, fields: { starts: '10:30' } })
    const back = undo(history, agenda, { rest: true })
    expect(times(back.agenda)).toEqual(['1 09:00-10:00', '2 10:30-11:00', '3 11:00-12:00'])
    expect(back.refusedEdits).toHaveLength(1)
    expect(back.history.past).toEqual([])
    expect(times(redo(back.history, back.agenda).agenda)).toEqual([
      '1 09:15-10:00',
      '2 10:30-11:00',
      '3 11:00-12:00',
    ])
  })
  it('does not remove an added line that was changed, unless only ids and what is not so came to it', () => {
    const added = doEdits(emptyHistory, three(), [{ type: 'duplicate', id: 1, as: 'new-1' }])
    const stored = applyEdits(added.agenda, [
      {
        type: 'set',
        id: 'new-1',
        fields: {
          endsNextDay: null,
          missingLanguages: ['fr'],
          assignments: [{ id: 'row', role: 'speaker', person: 'Ana', state: 'confirmed' }],
        },
      },
    ])
    expect(undo(added.history, stored).agenda).toEqual(three())
    expect(
      undo(
        added.history,
        applyEdits(stored, [{ type: 'set', id: 'new-1', fields: { kind: 'panel' } }]),
      ).refusedEdits,
    ).toMatchObject([{ id: 'new-1', why: 'changedBySomeoneElse', fields: ['kind'] }])
  })
  it('does not bring back a line that someone brought back', () => {
    const { agenda, history } = doEdits(emptyHistory, three(), [{ type: 'remove', id: 1 }])
    const restored = applyEdits(agenda, [
      { type: 'add', session: { ...three().sessions[0]!, id: 1, title: 'Un' } },
    ])
    expect(undo(history, restored).refusedEdits).toMatchObject([
      { id: 1, why: 'changedBySomeoneElse' },
    ])
  })
  it('compares fields of the event', () => {
    const { agenda, history } = doEdits(emptyHistory, three(), [
      { type: 'setEvent', fields: { title: 'Summit' } },
    ])
    expect(
      undo(history, applyEdits(agenda, [{ type: 'setEvent', fields: { title: 'Forum' } }]))
        .refusedEdits,
    ).toMatchObject([{ id: null, why: 'changedBySomeoneElse', fields: ['title'] }])
    expect(
      undo(history, applyEdits(agenda, [{ type: 'setEvent', fields: { timeZone: 'UTC' } }]))
        .refusedEdits,
    ).toEqual([])
  })
  it('does not redo what was changed since it was undone', () => {
    const { agenda, history } = done()
    const back = undo(history, agenda)
    const changed = applyEdits(back.agenda, [{ type: 'set', id: 1, fields: { starts: '08:00' } }])
    expect(redo(back.history, changed).refusedEdits).toMatchObject([
      { id: 1, why: 'changedBySomeoneElse', fields: ['starts'] },
    ])
  })
})

describe('redo, when someone else was at work', () => {
  const undone = () => {
    const done = doEdits(emptyHistory, three(), later)
    return undo(done.history, done.agenda)
  }
  const changed = () =>
    applyEdits(undone().agenda, [{ type: 'set', id: 1, fields: { starts: '08:00' } }])

  it('does nothing, and says why', () => {
    const { history } = undone()
    expect(redo(history, changed())).toMatchObject({ agenda: changed(), history })
  })
  it('does the rest if asked, which can be undone', () => {
    const forth = redo(undone().history, changed(), { rest: true })
    expect(times(forth.agenda)).toEqual(['1 08:00-10:00', '2 10:15-11:00', '3 11:00-12:00'])
    expect(forth.refusedEdits).toMatchObject([{ id: 1, why: 'changedBySomeoneElse' }])
    expect([forth.history.past.length, forth.history.future]).toEqual([1, []])
    expect(times(undo(forth.history, forth.agenda).agenda)).toEqual([
      '1 08:00-10:00',
      '2 10:00-11:00',
      '3 11:00-12:00',
    ])
  })
  it('is no step where nothing could be done, nor is an undo of nothing', () => {
    const one: Edit[] = [later[0]!]
    const done = doEdits(emptyHistory, three(), one)
    const gone = (agenda: Agenda) => applyEdits(agenda, [{ type: 'remove', id: 1 }])
    const back = undo(done.history, gone(done.agenda), { rest: true })
    expect(back.history).toEqual(emptyHistory)
    expect(back.refusedEdits).toMatchObject([{ id: 1, why: 'goneMeanwhile' }])
    const { history, agenda } = undo(done.history, done.agenda)
    expect(redo(history, gone(agenda), { rest: true }).history).toEqual(emptyHistory)
  })
  it('does edits of one step in their order, and takes them back in the other', () => {
    const twice: Edit[] = [
      { type: 'set', id: 1, fields: { title: 'A' } },
      { type: 'set', id: 1, fields: { title: 'B' } },
    ]
    const done = doEdits(emptyHistory, three(), twice)
    const back = undo(done.history, done.agenda)
    expect(back.agenda.sessions[0]?.title).toBe('One')
    const again = redo(back.history, back.agenda)
    expect([again.agenda.sessions[0]?.title, again.history]).toEqual(['B', done.history])
  })
})

it('a history adopts the ids of the store', () => {
  const added = doEdits(emptyHistory, three(), [
    { type: 'duplicate', id: 1, as: 'new-1' },
    { type: 'set', id: 'new-1', fields: { title: 'Copy' } },
    { type: 'setEvent', fields: { title: 'Summit' } },
  ])
  const stored = {
    ...added.agenda,
    sessions: added.agenda.sessions.map((session) =>
      session.id === 'new-1' ? { ...session, id: 42 } : session,
    ),
  }
  expect(undo(adoptIds(added.history, { 'new-1': 42 }), stored).agenda).toEqual({
    ...three(),
    event: three().event,
  })
})

it('what was undone adopts them too, and is done again under them', () => {
  const added = doEdits(emptyHistory, three(), [
    { type: 'duplicate', id: 1, as: 'new-1' },
    { type: 'set', id: 'new-1', fields: { title: 'Copy' } },
    { type: 'remove', id: 'new-1' },
  ])
  const back = undo(added.history, added.agenda)
  const named = JSON.stringify(adoptIds(back.history, { 'new-1': 42, toString: 9 }))
  expect(named).not.toContain('new-1')
  expect(named).toContain('42')
  expect(JSON.parse(named)).toMatchObject({ past: [], future: [[{}, {}, {}]] })
  expect(adoptIds(back.history, {})).toEqual(back.history)
})
