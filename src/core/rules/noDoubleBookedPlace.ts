import { groupBy, linesOf, overlappingPairs } from '../timedLine.js'
import { outermost, takenTwice } from '../placesWithin.js'
import type { Agenda, Id } from '../types.js'
import { placeName, rule, violationAt } from './rule.js'

/**
 * The name of the place that is taken twice: “Hall”, or “Hall (Left half)” where a part and the
 * whole clash.
 */
function nameOf(agenda: Agenda, outer: string, a: Id | undefined, b: Id | undefined) {
  const inner = [a, b].find((place) => place !== undefined && String(place) !== outer)
  const [name, part] = [placeName(agenda, outer), placeName(agenda, inner)]
  return name && part ? `${name} (${part})` : name
}

/**
 * One place holds one session at a time, and so do it and its parts together, unless several things
 * take place in it at once.
 */
export const noDoubleBookedPlace = rule(
  'noDoubleBookedPlace',
  'conflict',
  (agenda) => {
    const facts = agenda.placeFacts
    const both = (a: Id | undefined, b: Id | undefined) => takenTwice(facts, a, b)
    const nests = groupBy(linesOf(agenda), ({ session: { place } }) =>
      place === undefined ? undefined : outermost(facts, place),
    )
    return [...nests.values()].flatMap((lines) =>
      overlappingPairs(lines, (a, b) => both(a.session.place, b.session.place) !== undefined).map(
        ([a, b]) => {
          const [one, other] = [a.session.place, b.session.place]
          const place = both(one, other) ?? ''
          return violationAt(
            [
              { session: a.session, path: 'place' },
              { session: b.session, path: 'place' },
            ],
            { place: nameOf(agenda, place, one, other), placeId: place },
          )
        },
      ),
    )
  },
  'overlap',
)
