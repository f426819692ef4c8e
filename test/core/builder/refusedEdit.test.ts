import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../src/core/builder/edits.js'
import { asLeft, refusedEdit } from '../../../src/core/builder/refusedEdit.js'
import type { Agenda, AgendaSession, Id } from '../../../src/core/types.js'
import { agendaOf, withEvent, withFirst } from '../notation.js'

const agenda = agendaOf('Hall 09:00-10:00 Talk: Ana speaker', '10:00-11:00 Two')
const back: Edit = { type: 'set', id: 1, fields: { title: 'Before' } }
const set = (fields: object, id: Id = 1): Edit => ({ type: 'set', id, fields })

describe('an edit of the history', () => {
  it.each<[string, object]>([
    ['as the last one left it', { title: 'Talk' }],
    ['empty, as it was left', { track: null }],
    ['not set, which is absent or false', { teamOnly: false, endsNextDay: undefined }],
    [
      'with rows that have ids since',
      { assignments: [{ role: 'speaker', person: 'Ana', state: 'confirmed' }] },
    ],
    ['another one in a field that is not compared', { copiedFrom: 9 }],
  ])('is done where its line is %s', (_, left) => {
    const stored = withFirst(agenda, {
      assignments: [{ id: 'row', role: 'speaker', person: 'Ana', state: 'confirmed' }],
    })
    expect(refusedEdit(back, set(left), stored)).toBeUndefined()
  })

  it.each<[string, object, string[]]>([
    ['another title', { title: 'Words' }, ['title']],
    ['a place that was taken away', { place: null }, ['place']],
    ['nobody where somebody is', { assignments: [] }, ['assignments']],
    [
      'several, each by its name',
      { title: 'Words', starts: '08:00', kind: 'session' },
      ['title', 'starts'],
    ],
  ])('is refused where somebody left %s', (_, left, fields) =>
    expect(refusedEdit(back, set(left), agenda)).toEqual({
      ...{ edit: back, id: 1, why: 'changedBySomeoneElse', fields },
    }),
  )

  it('is refused where its line is gone, whatever it does', () => {
    for (const edit of [
      set({}, 9),
      { type: 'remove', id: 9 },
      { type: 'duplicate', id: 9, as: 'x' },
    ] as Edit[])
      expect(refusedEdit(edit, set({}, 9), agenda)).toEqual({ edit, id: 9, why: 'goneMeanwhile' })
  })

  it('that adds a line is refused where it is there again', () => {
    const add = (id: Id): Edit => ({ type: 'add', session: { ...agenda.sessions[0]!, id } })
    expect(refusedEdit(add(1), { type: 'remove', id: 1 }, agenda)).toEqual({
      ...{ edit: add(1), id: 1, why: 'changedBySomeoneElse' },
    })
    expect(refusedEdit(add(9), { type: 'remove', id: 9 }, agenda)).toBeUndefined()
  })

  it('that takes a line away is refused where the line that was added says something else', () => {
    const remove: Edit = { type: 'remove', id: 1 }
    const added = (more: Partial<AgendaSession>): Edit => ({
      type: 'add',
      session: { ...agenda.sessions[0]!, ...more, id: 1 },
    })
    expect(refusedEdit(remove, added({}), agenda)).toBeUndefined()
    expect(refusedEdit(remove, added({ title: 'Words', place: 'Roof' }), agenda)).toMatchObject({
      fields: ['title', 'place'],
    })
    expect(refusedEdit(remove, remove, agenda)).toBeUndefined()
  })

  it('of the event is refused where the event says something else', () => {
    const title = (text: string): Edit => ({ type: 'setEvent', fields: { title: text } })
    const days: Edit = { type: 'setEvent', fields: { days: [{ date: '2019-06-25' }] } }
    expect(refusedEdit(title('Before'), title('Event'), agenda)).toBeUndefined()
    expect(refusedEdit(title('Before'), title('Summit'), agenda)).toEqual({
      ...{ edit: title('Before'), id: null, why: 'changedBySomeoneElse', fields: ['title'] },
    })
    const stored = withEvent(agenda, { days: [{ id: 'a', date: '2019-06-25' }] })
    expect(refusedEdit(days, days, stored)).toBeUndefined()
    expect(refusedEdit(title('Before'), set({ title: 'x' }), agenda)).toBeUndefined()
  })

  it('of longer texts is refused where one that is known says something else', () => {
    const texts = (of: object): Agenda => withFirst(agenda, { texts: of })
    const last = set({ texts: { objective: 'Partager', guidingQuestions: ['Qui ?'] } })
    const refused = (of: Agenda) => refusedEdit(back, last, of)?.fields
    expect(refused(texts({ objective: 'Partager' }))).toBeUndefined()
    expect(refused(agenda)).toBeUndefined()
    expect(refused(texts({ objective: 'Compartir' }))).toEqual(['objective'])
    expect(refused(texts({ guidingQuestions: [{ id: 'a', question: 'Qui ?' }] }))).toBeUndefined()
    expect(refused(texts({ guidingQuestions: [{ id: 'a', question: 'Quoi ?' }] }))).toEqual([
      'guidingQuestions',
    ])
    expect(refused(texts({ methodology: 'x' }))).toBeUndefined()
  })
})

describe('a value as it was left', () => {
  it.each<[string, unknown, unknown]>([
    ['assignments', [{ id: 'a', role: 'host' }], [{ role: 'host' }]],
    ['days', [{ id: 'a', date: '2019-06-25' }], [{ date: '2019-06-25' }]],
    ['links', [{ id: 'a', url: 'x' }], [{ id: 'a', url: 'x' }]],
    ['days', null, null],
    ['teamOnly', false, undefined],
    ['teamOnly', true, true],
    ['position', 0, 0],
    ['title', '', ''],
  ])('%s: %j is %j', (key, value, left) => expect(asLeft(key, value)).toEqual(left))
})
