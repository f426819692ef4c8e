import { toInstants } from '../time/zones.js'
import { at, type Rule } from './rule.js'

/** Somebody is expected in another event at the same time. */
export const bookedInAnotherEvent: Rule = {
  id: 'bookedInAnotherEvent',
  level: 'advice',
  check: ({ event, sessions, elsewhere = [], people }) =>
    sessions.flatMap((session) => {
      const { startsAt, endsAt } = session.day ? toInstants({ ...session, day: session.day, timeZone: event.timeZone }) : {}
      if (!startsAt || !endsAt || session.status === 'cancelled') return []
      return elsewhere
        .filter((other) => other.startsAt < endsAt && startsAt < other.endsAt)
        .flatMap((other) =>
          session.assignments.flatMap(({ person, state }, index) =>
            person !== undefined && state !== 'declined' && other.people.map(String).includes(String(person))
              ? [{
                  at: [at(session, `assignments.${index}.person`)],
                  params: { person: people?.[String(person)] ?? '', session: other.session, event: other.event },
                }]
              : [],
          ),
        )
    }),
}
