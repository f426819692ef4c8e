import { elsewhereBeside } from '../elsewhere.js'
import { sameId } from '../ids.js'
import { linesOf } from '../timedLine.js'
import { takenTwice } from '../placesWithin.js'
import type { Agenda, AgendaSession, Elsewhere, Id } from '../types.js'
import { personName, placeName, rule, violationAt, type ViolationFound } from './rule.js'

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
    const beside = elsewhereBeside(agenda)
    return linesOf(agenda).flatMap(({ session }) =>
      beside(session).flatMap((there) => foundIn(agenda, session, there)),
    )
  },
  'agenda',
)
