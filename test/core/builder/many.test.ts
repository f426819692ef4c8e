import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../src/core/builder/edits.js'
import { type Copied, pasteLines, readCopied } from '../../../src/core/builder/copiedLines.js'
import { doEdits, emptyHistory, undo } from '../../../src/core/builder/history.js'
import {
  addPersonToMany,
  copyManyToDay,
  fillDown,
  giveToMany,
  type Many,
  removeMany,
  setMany,
  shiftMany,
  valueIn,
} from '../../../src/core/builder/many.js'
import { inOrder } from '../../../src/core/order.js'
import type { Agenda, Id } from '../../../src/core/types.js'
import { anyAgenda } from '../anyAgenda.js'
import { agendaOf } from '../notation.js'
import { times } from './shown.js'

const day = () =>
  agendaOf(
    'Hall 09:00-10:00 Opening: Ana host',
    'Hall 10:00-11:00 Two',
    'afternoon Visit',
    '23:30-23:50 Night',
  )
const editsOf = (many: Many) => {
  if ('refused' in many) throw new Error(JSON.stringify(many.refused))
  return many.edits
}
const ana = { role: 'speaker', person: 'Ana', state: 'confirmed' as const }

describe('many lines at once', () => {
  it('get one value, but for those that have it', () => {
    expect(setMany(day(), [1, 2, 3], { place: 'Hall' })).toEqual([
      { type: 'set', id: 3, fields: { place: 'Hall' } },
    ])
    expect(setMany(day(), ['1', 9], { place: null, teamOnly: true })).toEqual([
      { type: 'set', id: 1, fields: { place: null, teamOnly: true } },
    ])
  })
  it('get a person, but where they have that role already', () => {
    const edits = addPersonToMany(day(), [1, 2], { ...ana, role: 'host' })
    expect(edits).toEqual([
      { type: 'set', id: 2, fields: { assignments: [{ ...ana, role: 'host' }] } },
    ])
    expect(addPersonToMany(day(), [1], ana)).toHaveLength(1)
  })
  it('get a label that another one does not have', () =>
    expect(
      addPersonToMany(day(), [1], { role: 'host', label: 'Mayor', state: 'invited' }),
    ).toHaveLength(1))

  describe('shifted', () => {
    it('keep their lengths; those without a clock stay', () =>
      expect(times(applyEdits(day(), editsOf(shiftMany(day(), [1, 2, 3], 15))))).toEqual([
        '1 09:15-10:15',
        '2 10:15-11:15',
        '3 afternoon',
        '4 23:30-23:50',
      ]))
    it('are refused all at once, each with its reason', () => {
      expect(shiftMany(day(), [1, 2], -660)).toEqual({
        refused: [
          { reason: 'leavesTheDay', id: 1 },
          { reason: 'leavesTheDay', id: 2 },
        ],
      })
      expect(shiftMany(day(), [1, 2, 4], -600)).toEqual({
        refused: [{ reason: 'leavesTheDay', id: 1 }],
      })
      expect(shiftMany(day(), [1], 2.5)).toEqual({ refused: [{ reason: 'notWholeMinutes' }] })
      expect(shiftMany(day(), [3], 15)).toEqual({ refused: [{ reason: 'noClockTime', id: 3 }] })
    })
    it('are refused where the clocks skip their time', () => {
      const skips = agendaOf('2026-03-29', '01:00-01:30 One')
      skips.event.timeZone = 'Europe/Paris'
      expect(shiftMany(skips, [1], 75)).toEqual({ refused: [{ reason: 'clocksSkip', id: 1 }] })
      expect(copyManyToDay(agendaOf('2026-03-28', '02:15-02:30 One'), [1], '2026-03-29')).toEqual({
        edits: expect.any(Array),
      })
      const other = agendaOf('2026-03-28', '02:15-02:30 One')
      other.event.timeZone = 'Europe/Paris'
      expect(copyManyToDay(other, [1], '2026-03-29')).toEqual({
        refused: [{ reason: 'clocksSkip', id: 1 }],
      })
    })
  })

  it('are copied to a day that the event gets with them', () => {
    const after = applyEdits(day(), editsOf(copyManyToDay(day(), [1, 2], '2019-06-26')))
    expect(after.event.days).toEqual([{ date: '2019-06-25' }, { date: '2019-06-26' }])
    expect(after.sessions.slice(4)).toMatchObject([
      { id: 'new-1', day: '2019-06-26', starts: '09:00', place: 'Hall', copiedFrom: 1 },
      { id: 'new-2', day: '2019-06-26', starts: '10:00', published: false },
    ])
    expect(copyManyToDay(day(), [1], 'tomorrow')).toEqual({ refused: [{ reason: 'noDates' }] })
  })
  it('are filled from the first of them', () => {
    expect(editsOf(fillDown(day(), [2, 1, 3], 'place'))).toEqual([
      { type: 'set', id: 3, fields: { place: 'Hall' } },
    ])
    expect(editsOf(fillDown(day(), [1, 2], 'people'))).toEqual([
      { type: 'set', id: 2, fields: { assignments: [{ ...ana, role: 'host' }] } },
    ])
    expect(times(applyEdits(day(), editsOf(fillDown(day(), [1, 2, 3], 'time'))))).toEqual([
      '1 09:00-10:00',
      '2 09:00-10:00',
      '3 09:00-10:00',
      '4 23:30-23:50',
    ])
    expect(editsOf(fillDown(day(), [1], 'title'))).toEqual([])
  })
  it('get no time that their day does not have', () => {
    const two = agendaOf('2026-03-28', '02:15-02:30 One', '2026-03-29', '09:00-10:00 Two')
    two.event.timeZone = 'Europe/Paris'
    expect(fillDown(two, [1, 2], 'time')).toEqual({ refused: [{ reason: 'clocksSkip', id: 2 }] })
  })
})

describe('copied lines', () => {
  const copied = (agenda: Agenda, ids: Id[]) =>
    readCopied(
      JSON.stringify({
        event: 'event',
        lines: agenda.sessions.filter(({ id }) => ids.includes(id as Id)),
      }),
    ) as Extract<Copied, { lines: unknown }>

  it('are pasted with their people and place, under new ids, from the day on', () => {
    const two = agendaOf(
      'Hall 09:00-10:00 Opening: Ana host #Water',
      '2019-06-26',
      '10:00-11:00 Two',
    )
    const pasted = applyEdits(two, editsOf(pasteLines(two, copied(two, [1, 2]), '2019-06-26')))
    expect(pasted.event.days.map(({ date }) => date)).toEqual([
      '2019-06-25',
      '2019-06-26',
      '2019-06-27',
    ])
    expect(pasted.sessions.filter(({ id }) => String(id).startsWith('new'))).toMatchObject([
      {
        id: 'new-1',
        copiedFrom: 1,
        day: '2019-06-26',
        starts: '09:00',
        place: 'Hall',
        track: 'Water',
        assignments: [{ role: 'host', person: 'Ana' }],
        published: false,
      },
      { id: 'new-2', copiedFrom: 2, day: '2019-06-27', starts: '10:00' },
    ])
  })
  it('of another event leave its tracks there', () => {
    const there = agendaOf('Hall 09:00-10:00 Opening: Ana host #Water')
    const [edit] = editsOf(
      pasteLines(day(), { ...copied(there, [1]), event: 'another' }, '2019-06-25'),
    )
    expect(edit).toEqual({
      type: 'add',
      session: {
        id: 'new-1',
        kind: 'opening',
        day: '2019-06-25',
        timing: 'clock',
        starts: '09:00',
        ends: '10:00',
        status: 'confirmed',
        place: 'Hall',
        assignments: [{ role: 'host', person: 'Ana', state: 'confirmed' }],
        published: false,
      },
    })
  })
  it.each([
    'Water',
    '{"event":1,"lines":[]}',
    '{"event":"1","lines":[{"id":1,"title":"Without a kind"}]}',
    '{"event":"1","lines":[null,"x",[]]}',
    '{"event":"1","column":"price","fields":{}}',
    '{"event":"1","column":"kind","fields":{"kind":{"toString":1}}}',
  ])('are none: %s', (text) => expect(readCopied(text)).toBeUndefined())
  it('have nothing in them that no line has', () => {
    const line = {
      id: 1,
      kind: 'panel',
      title: { $$typeof: 'x' },
      timing: 'clock',
      starts: 9,
      status: 'confirmed',
      html: '<script>',
      assignments: [{ role: 'host', state: 'confirmed', person: 2, x: 1 }, { role: {} }, null],
    }
    expect(readCopied(JSON.stringify({ event: '1', lines: [line] }))).toEqual({
      event: '1',
      lines: [
        {
          id: 1,
          kind: 'panel',
          timing: 'clock',
          status: 'confirmed',
          published: false,
          assignments: [{ role: 'host', state: 'confirmed', person: 2 }],
        },
      ],
    })
  })
  it('of one cell say all that it holds', () => {
    const [first] = day().sessions
    const cell = { event: '1', column: 'time', fields: valueIn(first!, 'time') }
    expect(readCopied(JSON.stringify(cell))).toMatchObject({
      column: 'time',
      fields: { timing: 'clock', starts: '09:00', ends: '10:00', startsNextDay: null },
    })
  })
})

const ordered = (agenda: Agenda): Agenda => ({ ...agenda, sessions: inOrder(agenda.sessions) })
const chosen = fc.uniqueArray(fc.integer({ min: 1, max: 16 }), { maxLength: 8 })
const anything: fc.Arbitrary<(agenda: Agenda, ids: Id[]) => Many> = fc.oneof(
  fc
    .record({ place: fc.constantFrom('place1', null), kind: fc.constant('panel') })
    .map((fields) => (agenda: Agenda, ids: Id[]) => ({ edits: setMany(agenda, ids, fields) })),
  fc.constant((agenda: Agenda, ids: Id[]) => ({ edits: addPersonToMany(agenda, ids, ana) })),
  fc.constant((agenda: Agenda, ids: Id[]) => ({ edits: removeMany(agenda, ids) })),
  fc
    .integer({ min: -300, max: 300 })
    .map((minutes) => (agenda: Agenda, ids: Id[]) => shiftMany(agenda, ids, minutes)),
  fc
    .constantFrom('2024-03-31', '2024-04-02')
    .map((to) => (agenda: Agenda, ids: Id[]) => copyManyToDay(agenda, ids, to)),
  fc
    .constantFrom('time' as const, 'people' as const, 'title' as const, 'status' as const)
    .map((column) => (agenda: Agenda, ids: Id[]) => fillDown(agenda, ids, column)),
  fc.constant((agenda: Agenda, ids: Id[]) =>
    giveToMany(agenda, ids, { timing: 'clock', starts: '02:30', ends: null }),
  ),
  fc.constant((agenda: Agenda, ids: Id[]): Many => {
    const lines = agenda.sessions.filter(({ id }) => ids.includes(id as Id))
    const copied = readCopied(JSON.stringify({ event: 'event', lines }))
    return copied && 'lines' in copied ? pasteLines(agenda, copied, '2024-03-31') : { edits: [] }
  }),
)

describe('whatever is done with many lines', () => {
  it('is one step, which undo takes back, and nothing outside of them changes', () =>
    fc.assert(
      fc.property(anyAgenda, chosen, anything, (given, ids, act) => {
        const agenda = ordered(given)
        const many = act(agenda, ids)
        if ('refused' in many) return
        const done = doEdits(emptyHistory, agenda, many.edits)
        expect(done.history.past.length).toBeLessThan(2)
        const outside = ({ sessions }: Agenda) =>
          sessions.filter(({ id }) => !ids.includes(id as number) && !/^new/.test(String(id)))
        expect(outside(done.agenda)).toEqual(outside(agenda))
        expect(undo(done.history, done.agenda).agenda).toEqual(
          done.history.past.length ? agenda : done.agenda,
        )
      }),
    ))
})
