import type { AgendaSession } from '../types.js'
import { overlappingPairs, stretchesOf } from './overlaps.js'
import { at, pair, type Rule } from './rule.js'

const bookedAt = ({ assignments }: AgendaSession, person: unknown) =>
  assignments.findIndex((assignment) => assignment.state !== 'declined' && String(assignment.person) === String(person))

/** A person cannot be in two places at once; who has declined is in none. */
export const noDoubleBookedPerson: Rule = {
  id: 'noDoubleBookedPerson',
  level: 'conflict',
  check: ({ sessions, people }, rulebook) =>
    overlappingPairs(stretchesOf(sessions)).flatMap(([{ session: a }, { session: b }]) => {
      const booked = new Set(a.assignments.filter(({ state, person }) => state !== 'declined' && person !== undefined).map(({ person }) => String(person)))
      return [...booked]
        .filter((person) => bookedAt(b, person) >= 0)
        .map((person) => ({
          at: [at(a, `assignments.${bookedAt(a, person)}.person`), at(b, `assignments.${bookedAt(b, person)}.person`)],
          params: { person: people?.[person] ?? '', ...pair(a, b, rulebook) },
        }))
    }),
}
