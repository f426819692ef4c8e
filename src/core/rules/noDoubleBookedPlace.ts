import { overlappingPairs, stretchesOf } from './overlaps.js'
import { at, pair, type Rule } from './rule.js'

/** A place holds one session at a time. */
export const noDoubleBookedPlace: Rule = {
  id: 'noDoubleBookedPlace',
  level: 'conflict',
  check: ({ sessions, places }, rulebook) =>
    overlappingPairs(stretchesOf(sessions.filter(({ place }) => place !== undefined)))
      .filter(([a, b]) => String(a.session.place) === String(b.session.place))
      .map(([{ session: a }, { session: b }]) => ({
        at: [at(a, 'place'), at(b, 'place')],
        params: { place: places?.[String(a.place)] ?? '', ...pair(a, b, rulebook) },
      })),
}
