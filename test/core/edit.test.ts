import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assign, moveSession, shiftSessions, unassign } from '../../src/core/edit.js'
import { inOrder } from '../../src/core/order.js'
import type { Agenda } from '../../src/core/types.js'
import { anyAgenda } from './anyAgenda.js'
import { agendaOf, withEvent } from './notation.js'

const times = ({ sessions }: Agenda) =>
  sessions.map(
    ({ id, day, timing, starts, ends, endsNextDay }) =>
      `${id} ${day?.slice(8)} ${timing === 'clock' ? `${starts}${ends ? `-${ends}` : ''}${endsNextDay ? '+' : ''}` : timing}`,
  )

const two = () =>
  agendaOf(
    '2019-06-25',
    '09:00-10:00 One',
    '22:00-23:30 Social Two',
    '2019-06-26',
    '09:00 Three',
    'afternoon Four',
  )

describe('moveSession', () => {
  it('keeps the length with a new start', () =>
    expect(times(moveSession(two(), 1, { starts: '14:15' }))[0]).toBe('1 25 14:15-15:15'))
  it('keeps it over midnight', () =>
    expect(times(moveSession(two(), 2, { starts: '23:00' }))[1]).toBe('2 25 23:00-00:30+'))
  it('takes a new end', () =>
    expect(times(moveSession(two(), 1, { starts: '09:30', ends: '12:00' }))[0]).toBe(
      '1 25 09:30-12:00',
    ))
  it('puts the session where it belongs in the order', () =>
    expect(times(moveSession(two(), 1, { day: '2019-06-26', starts: '08:00' }))).toEqual([
      '2 25 22:00-23:30',
      '1 26 08:00-09:00',
      '3 26 09:00',
      '4 26 afternoon',
    ]))
  it('gives a vague session a clock time', () =>
    expect(times(moveSession(two(), 4, { starts: '14:00' }))[3]).toBe('4 26 14:00'))
  it('sets and takes away places and tracks', () => {
    const placed = moveSession(two(), 1, { place: 'Hall', track: 'A' })
    expect(placed.sessions[0]).toMatchObject({ place: 'Hall', track: 'A' })
    const cleared = moveSession(placed, 1, { place: null }).sessions[0]
    expect([cleared?.place, cleared?.track]).toEqual([undefined, 'A'])
  })
  it('leaves the agenda it was given as it was', () => {
    const before = two()
    moveSession(before, 1, { starts: '14:15' })
    expect(before).toEqual(two())
  })
  it('changes nothing for an unknown id', () => {
    const before = two()
    expect(moveSession(before, 99, { starts: '14:15' })).toBe(before)
  })
  it('there and back is where it was', () =>
    fc.assert(
      fc.property(
        anyAgenda,
        fc.integer({ min: 1, max: 15 }),
        fc.constantFrom('2024-03-30', '2024-04-01'),
        fc.constantFrom('00:00', '09:00', '18:45'),
        (any, id, day, starts) => {
          const agenda = { ...any, sessions: inOrder(any.sessions) }
          const session = agenda.sessions.find((each) => each.id === id)
          fc.pre(session?.timing === 'clock')
          const there = moveSession(agenda, id, { day, starts, place: 'elsewhere' })
          const back = moveSession(there, id, {
            day: session?.day,
            starts: session?.starts,
            place: session?.place ?? null,
          })
          expect(there.sessions.find((each) => each.id === id)).toMatchObject({
            day,
            starts,
            place: 'elsewhere',
          })
          expect(back).toEqual(agenda)
        },
      ),
    ))
})

describe('shiftSessions', () => {
  it('moves several together', () =>
    expect(times(shiftSessions(two(), [1, 3], 15))).toEqual([
      '1 25 09:15-10:15',
      '2 25 22:00-23:30',
      '3 26 09:15',
      '4 26 afternoon',
    ]))
  it('lets an end pass midnight', () =>
    expect(times(shiftSessions(two(), [2], 45))[1]).toBe('2 25 22:45-00:15+'))
  it('takes a whole session over midnight', () =>
    expect(times(shiftSessions(two(), [2], 120))[1]).toBe('2 26 00:00-01:30'))
  it('and back', () =>
    expect(times(shiftSessions(shiftSessions(two(), [2], 120), [2], -120))).toEqual(times(two())))
  it('goes to no day that the event does not have', () => {
    const before = two()
    expect(shiftSessions(before, [1], -600)).toBe(before)
  })
  it('moves all or none', () => {
    const before = two()
    expect(shiftSessions(before, [2, 1], -600)).toBe(before)
  })
  it('does not enter an hour that the clocks skip', () => {
    const before = withEvent(agendaOf('2024-03-31', '01:00-02:00 One'), {
      timeZone: 'Europe/Paris',
    })
    expect(shiftSessions(before, [1], 60)).toBe(before)
    expect(times(shiftSessions(before, [1], 120))).toEqual(['1 31 03:00-04:00'])
  })
  it('does nothing for no minutes, or part of one', () => {
    const before = two()
    expect(
      [
        shiftSessions(before, [1], 0),
        shiftSessions(before, [1], 0.5),
        shiftSessions(before, [1], NaN),
      ].every((after) => after === before),
    ).toBe(true)
  })
  it('leaves vague lines where they are', () => {
    const before = two()
    expect(shiftSessions(before, [4], 30)).toBe(before)
  })
})

describe('assign and unassign', () => {
  const ana = { role: 'speaker', person: 'Ana', state: 'confirmed' as const }
  const people = (agenda: Agenda) => agenda.sessions[0]?.assignments.map(({ person }) => person)
  const before = agendaOf('09:00-10:00 One: Ben chair, Cleo speaker')

  it('add a last row, or one at a place', () => {
    expect(people(assign(before, 1, ana))).toEqual(['Ben', 'Cleo', 'Ana'])
    expect(people(assign(before, 1, ana, 0))).toEqual(['Ana', 'Ben', 'Cleo'])
  })
  it('undo each other', () => expect(unassign(assign(before, 1, ana, 1), 1, 1)).toEqual(before))
  it('change nothing where there is no such row', () => {
    expect(unassign(before, 1, 2)).toBe(before)
    expect(unassign(before, 1, -1)).toBe(before)
    expect(assign(before, 99, ana)).toBe(before)
  })
})

it('after any edits the sessions are all there, in order', () => {
  const id = fc.integer({ min: 0, max: 16 })
  const edit = fc.oneof(
    fc
      .tuple(
        id,
        fc.constantFrom('00:00', '11:15', '23:45', '02:30'),
        fc.constantFrom('2024-03-30', '2024-03-31', '2024-05-05'),
      )
      .map(
        ([one, starts, day]) =>
          (agenda: Agenda) =>
            moveSession(agenda, one, { starts, day }),
      ),
    fc.tuple(id, fc.integer({ min: -5, max: 5 })).map(
      ([one, position]) =>
        (agenda: Agenda) =>
          moveSession(agenda, one, { position, timing: 'evening' }),
    ),
    fc.tuple(fc.array(id), fc.integer({ min: -3000, max: 3000 })).map(
      ([ids, minutes]) =>
        (agenda: Agenda) =>
          shiftSessions(agenda, ids, minutes),
    ),
    fc.tuple(id, fc.integer({ min: -1, max: 3 })).map(
      ([one, index]) =>
        (agenda: Agenda) =>
          assign(unassign(agenda, one, index), one, {
            role: 'host',
            label: 'Us',
            state: 'invited',
          }),
    ),
  )
  fc.assert(
    fc.property(anyAgenda, fc.array(edit, { maxLength: 10 }), (any, edits) => {
      const before = { ...any, sessions: inOrder(any.sessions) }
      const after = edits.reduce((agenda, change) => change(agenda), before)
      expect(after.sessions).toEqual(inOrder(after.sessions))
      expect(after.sessions.map(({ id: one }) => Number(one)).sort((a, b) => a - b)).toEqual(
        before.sessions.map(({ id: one }) => Number(one)).sort((a, b) => a - b),
      )
    }),
  )
})
