import fc from 'fast-check'
import { clockOf } from '../../src/core/time/index.js'
import type { Agenda, AgendaSession } from '../../src/core/types.js'

const days = ['2024-03-30', '2024-03-31', '2024-04-01']
const id = (prefix: string, most: number) =>
  fc.integer({ min: 1, max: most }).map((number) => `${prefix}${number}`)
const minutes = fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15)

const time = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(minutes, fc.integer({ min: 1, max: 24 })).map(([from, quarters]) => ({
      timing: 'clock' as const,
      starts: clockOf(from),
      ends: clockOf(from + quarters * 15),
      endsNextDay: from + quarters * 15 >= 1440,
    })),
  },
  {
    weight: 1,
    arbitrary: minutes.map((from) => ({ timing: 'clock' as const, starts: clockOf(from) })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('morning', 'afternoon', 'evening', 'allDay', 'toBeAnnounced')
      .map((timing) => ({ timing })),
  },
)

const assignment = fc.record({
  role: fc.constantFrom('speaker', 'moderator', 'chair'),
  person: id('person', 4),
  state: fc.constantFrom('confirmed' as const, 'invited' as const, 'declined' as const),
})

const session = fc
  .tuple(
    time,
    fc.record({
      kind: fc.constantFrom('session', 'plenary', 'break', 'panel'),
      day: fc.constantFrom(...days),
      position: fc.option(fc.integer({ min: -5, max: 5 }), { nil: undefined }),
      status: fc.constantFrom('confirmed' as const, 'confirmed' as const, 'cancelled' as const),
      place: fc.option(id('place', 3), { nil: undefined }),
      track: fc.option(id('track', 2), { nil: undefined }),
      assignments: fc.array(assignment, { maxLength: 3 }),
      published: fc.boolean(),
    }),
  )
  .map(([when, what]): AgendaSession => ({ ...what, ...when }))

/** Agendas of three days (Paris changes its clocks on the second) with up to fifteen well-formed sessions, ids 1, 2, 3… */
export const anyAgenda: fc.Arbitrary<Agenda> = fc
  .array(session, { maxLength: 15 })
  .map((sessions) => ({
    event: {
      id: 'event',
      timeZone: 'Europe/Paris',
      days: days.map((date) => ({ date })),
      published: true,
    },
    sessions: sessions.map((each, index) => ({ ...each, id: index + 1 })),
  }))
