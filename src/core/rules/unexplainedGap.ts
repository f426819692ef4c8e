import { clockOf, dayMinutes } from '../time/clock.js'
import { stretchesOf } from './overlaps.js'
import { at, nameOf, type Rule } from './rule.js'

/** Between two lines of a day nothing is said: participants will ask. */
export const unexplainedGap: Rule = {
  id: 'unexplainedGap',
  level: 'advice',
  check: ({ sessions }, rulebook) => {
    const sorted = stretchesOf(sessions).sort((a, b) => a.from - b.from)
    return sorted.flatMap((next, index) => {
      const before = sorted.slice(0, index).filter(({ session }) => session.day === next.session.day)
      const last = before.reduce((latest, each) => (each.to > latest.to ? each : latest), before[0] ?? next)
      const minutes = next.from - last.to
      if (!before.length || minutes < rulebook.limits.unexplainedGap || minutes > 4 * 60) return []
      const params = {
        minutes, from: clockOf(last.to % dayMinutes), to: clockOf(next.from % dayMinutes),
        before: nameOf(last.session, rulebook), after: nameOf(next.session, rulebook),
      }
      return [{ at: [at(next.session, 'starts')], params }]
    })
  },
}
