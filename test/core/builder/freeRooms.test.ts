import { describe, expect, it } from 'vitest'
import { roomsFor } from '../../../src/core/builder/index.js'
import type { Agenda, AgendaSession } from '../../../src/core/types.js'

const session = (id: number, place: number, starts: string, ends?: string, more = {}) =>
  ({
    ...{ id, title: `Line ${id}`, kind: 'session', day: '2026-06-12', timing: 'clock' },
    ...{ status: 'confirmed', assignments: [], published: false },
    ...{ place, starts, ends },
    ...more,
  }) as AgendaSession & { id: number }

/** A venue (1) with a hall (2), of which one half can be parted off (3), and a room (4); a café (5) elsewhere. */
const places = [
  { id: 1, name: 'Venue' },
  { id: 2, name: 'Hall', within: 1 },
  { id: 3, name: 'Half of the hall', within: 2 },
  { id: 4, name: 'Room', within: 1 },
  { id: 5, name: 'Café' },
]
const rooms = (...others: AgendaSession[]) => {
  const own = session(9, 4, '10:00', '11:00')
  const agenda: Agenda = {
    event: { timeZone: 'UTC', days: [{ date: '2026-06-12' }], published: false },
    sessions: [own, ...others],
    placeFacts: { 2: { within: 1 }, 3: { within: 2 }, 4: { within: 1 } },
  }
  const [from, to] = ['10:00', '11:00'].map((clock) => Date.parse(`2026-06-12T${clock}:00Z`))
  return roomsFor({ session: own, from: from!, to: to! }, agenda, places).map(
    ({ room, taken }) => `${room.name}${taken === undefined ? '' : `: ${taken}`}`,
  )
}

describe('where else a line can be', () => {
  it('are the rooms of its building and those that the agenda uses, and not its own', () => {
    expect(rooms()).toEqual(['Hall'])
    expect(rooms(session(1, 5, '08:00', '09:00'))).toEqual(['Hall', 'Café'])
  })

  it('are free ones first, and a hall is taken by what is in a part of it', () =>
    expect(rooms(session(1, 3, '10:30', '12:00'), session(2, 5, '11:00', '12:00'))).toEqual([
      'Café',
      'Hall: Line 1',
      'Half of the hall: Line 1',
    ]))

  it('are not taken by what is cancelled, nor by what begins as the line ends', () =>
    expect(
      rooms(
        session(1, 2, '10:00', '11:00', { status: 'cancelled' }),
        session(2, 2, '11:00', '12:00'),
      ),
    ).toEqual(['Hall']))

  it('are taken by what has no known end until the next line of that room', () =>
    expect(rooms(session(1, 2, '09:45'), session(2, 2, '10:05', '10:10'))).toEqual([
      'Hall: Line 1',
    ]))
})
