import { sameId } from '../ids.js'
import { linesOf } from '../timedLine.js'
import { takenTwice } from '../placesWithin.js'
import { type Interval, openMinutes, overlap } from '../time/interval.js'
import { toInstants } from '../time/zones.js'
import type { Agenda, AgendaSession, Elsewhere, Id } from '../types.js'
import { personName, placeName, rule, violationAt, type ViolationFound } from './rule.js'

/**
 * In epoch milliseconds. Of a session without a known end, its sure minute counts, as within one
 * agenda. NaN where nothing is known; that overlaps nothing.
 */
function intervalBetween(startsAt: string | undefined, endsAt: string | undefined): Interval {
  const from = Date.parse(startsAt ?? '')
  const to = Date.parse(endsAt ?? '')
  return { from, to: to > from ? to : from + openMinutes.sure * 60_000 }
}

const booked = (there: Elsewhere, id: Id | undefined) =>
  there.people.some((person) => sameId(person, id))

function foundIn(agenda: Agenda, session: AgendaSession, there: Elsewhere): ViolationFound[] {
  const params = { event: there.event, otherSession: there.session || '–' }
  const samePlace = takenTwice(agenda.placeFacts, there.place, session.place) !== undefined
  const people = session.assignments.flatMap(({ person, state }, index) =>
    state !== 'declined' && booked(there, person)
      ? [
          violationAt([{ session, path: `assignments.${index}.person` }], {
            ...params,
            who: personName(agenda, person),
          }),
        ]
      : [],
  )
  return [
    ...people,
    ...(samePlace
      ? [
          violationAt([{ session, path: 'place' }], {
            ...params,
            who: placeName(agenda, session.place),
          }),
        ]
      : []),
  ]
}

/** A person or a place of this agenda is taken at that time by another event. */
export const bookedInAnotherEvent = rule(
  'bookedInAnotherEvent',
  'advice',
  (agenda) => {
    const others = (agenda.elsewhere ?? []).map((there) => ({
      there,
      interval: intervalBetween(there.startsAt, there.endsAt),
    }))
    if (!others.length) return []
    return linesOf(agenda).flatMap(({ session }) => {
      const instants = toInstants({
        ...session,
        day: session.day ?? '',
        timeZone: agenda.event.timeZone,
      })
      const own = intervalBetween(instants.startsAt, instants.endsAt)
      return others
        .filter(({ interval }) => overlap(own, interval))
        .flatMap(({ there }) => foundIn(agenda, session, there))
    })
  },
  'agenda',
)
