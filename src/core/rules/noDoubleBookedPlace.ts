import { groupBy, linesOf, overlappingPairs } from '../timedLine.js'
import { placeName } from './names.js'
import { violationAt, rule } from './rule.js'

/** One place holds one session at a time. */
export const noDoubleBookedPlace = rule(
  'noDoubleBookedPlace',
  'conflict',
  (agenda) => {
    const places = groupBy(linesOf(agenda), ({ session: { place } }) =>
      place === undefined ? undefined : String(place),
    )
    return [...places].flatMap(([place, lines]) =>
      overlappingPairs(lines).map(([a, b]) =>
        violationAt(
          [
            { session: a.session, path: 'place' },
            { session: b.session, path: 'place' },
          ],
          { place: placeName(agenda, place), placeId: place },
        ),
      ),
    )
  },
  'overlap',
)
