import { describe, expect, it } from 'vitest'
import { nowAndNext } from '../../../src/core/builder/nowAndNext.js'
import { agendaOf, withEvent } from '../notation.js'

const two = agendaOf(
  'Hall 09:00-10:00 Opening',
  'Hall 10:00-12:00 Second',
  'Garden 10:00-11:00 Water (cancelled)',
  'Garden 10:30 Open end',
  '13:00-14:00 Meal',
  'afternoon Visit',
  'Hall 22:00-01:00+ Party',
  '2019-06-27',
  'Hall 09:30-10:00 Closing',
)
const at = (wall: string, wanted?: string, agenda = two) =>
  nowAndNext(agenda, Date.parse(`${wall}:00+01:00`), { wanted, nameOf: (place) => place })
const told = (...given: Parameters<typeof at>) =>
  at(...given).rooms.map(
    ({ place, now, next }) =>
      `${place ?? '–'}: ${now.map(({ session }) => session.id).join()} → ${next.map(({ session }) => session.id).join()}`,
  )

describe('now and next for the team', () => {
  it.each([
    ['2019-06-25T09:20', ['Garden:  → 3,4', 'Hall: 1 → 2,7']],
    // What is cancelled stands there; an open end lasts half an hour where nothing follows.
    ['2019-06-25T10:30', ['Garden: 3,4 → ', 'Hall: 2 → 7']],
    ['2019-06-25T11:10', ['–:  → 5', 'Hall: 2 → 7']],
    ['2019-06-25T15:00', ['Hall:  → 7']],
    // The night belongs to the evening before.
    ['2019-06-26T00:30', ['Hall: 7 → ']],
    ['2019-06-27T12:00', []],
  ])('stands by room at %s', (time, expected) => expect(told(time)).toEqual(expected))

  it.each([
    ['2019-06-20T10:00', 'ahead', '2019-06-25', true],
    ['2019-06-20T20:00', 'ahead', '2019-06-25', true],
    ['2019-06-20T02:00', 'ahead', '2019-06-25', true],
    ['2019-06-25T07:00', 'today', '2019-06-25', false],
    ['2019-06-26T00:30', 'today', '2019-06-25', false],
    ['2019-06-26T10:00', 'ahead', '2019-06-27', true],
    ['2019-06-27T23:00', 'today', '2019-06-27', false],
    ['2019-06-28T00:00', 'over', undefined, false],
  ])('at %s is %s, looking at %s', (time, phase, day, fromStart) =>
    expect(at(time)).toMatchObject({ phase, fromStart, ...(day ? { day } : {}) }),
  )

  it('rehearses another day at this hour, or from its beginning where nothing would be left', () => {
    expect(at('2019-06-28T10:00', '2019-06-25')).toMatchObject({ phase: 'asIf', clock: '10:00' })
    expect(told('2019-06-28T09:20', '2019-06-25')).toEqual(told('2019-06-25T09:20'))
    expect(at('2019-06-28T17:00', '2019-06-27')).toMatchObject({ fromStart: true })
    expect(told('2019-06-28T17:00', '2019-06-27')).toEqual(['Hall:  → 8'])
  })

  it('goes by the clocks of the event, not by those of who looks', () => {
    const tokyo = withEvent(two, { timeZone: 'Asia/Tokyo' })
    expect(nowAndNext(tokyo, Date.parse('2019-06-25T00:20Z'), { nameOf: String })).toMatchObject({
      phase: 'today',
      clock: '09:20',
      day: '2019-06-25',
    })
  })

  it('is over where there is nothing at all', () =>
    expect(
      at('2019-06-25T09:00', undefined, {
        ...two,
        event: { ...two.event, days: [] },
        sessions: [],
      }),
    ).toMatchObject({
      phase: 'over',
      rooms: [],
    }))
})
