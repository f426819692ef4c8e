import type { Id } from '../types.js'
import { stretchesOf } from './overlaps.js'
import { at, pair, type Rule } from './rule.js'

/** Somebody must be elsewhere within minutes. */
export const tightTransfer: Rule = {
  id: 'tightTransfer',
  level: 'advice',
  check: ({ sessions, people }, rulebook) => {
    const sorted = stretchesOf(sessions).sort((a, b) => a.from - b.from)
    const last = new Map<string, (typeof sorted)[number]>()
    return sorted.flatMap((next) => {
      const persons: Id[] = next.session.assignments.flatMap(({ person, state }) => (person === undefined || state === 'declined' ? [] : [person]))
      return [...new Set(persons.map(String))].flatMap((person) => {
        const before = last.get(person)
        last.set(person, next)
        const gap = before ? next.from - before.to : Infinity
        const apart = before?.session.place !== undefined && next.session.place !== undefined && String(before.session.place) !== String(next.session.place)
        if (!before || !apart || gap < 0 || gap >= rulebook.limits.tightTransfer) return []
        const params = { minutes: gap, person: people?.[person] ?? '', ...pair(before.session, next.session, rulebook) }
        return [{ at: [at(before.session, 'ends'), at(next.session, 'starts')], params }]
      })
    })
  },
}
