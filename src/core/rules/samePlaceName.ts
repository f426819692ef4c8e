import { memoize } from '../memoize.js'
import { formsOf } from '../names/index.js'
import type { Agenda, AgendaSession, Id } from '../types.js'
import { placeName, rule, violationAt } from './rule.js'

const joinedOf = memoize((name: string) => formsOf(name).joined, 1000)

/** What readers see of a place: its name and the place that it lies within. */
function seenAs(agenda: Agenda, place: Id): string | undefined {
  const name = placeName(agenda, place)
  if (name === undefined) return undefined
  const venue = placeName(agenda, agenda.placeFacts?.[String(place)]?.within)
  return [name, venue ?? ''].map(joinedOf).join(' / ')
}

/** Two places of one name, and readers see no venue that tells them apart. */
export const samePlaceName = rule(
  'samePlaceName',
  'advice',
  (agenda) => {
    const first = new Map<string, { place: Id; session: AgendaSession }>()
    const told = new Set<string>()
    return agenda.sessions.flatMap((session) => {
      const { place } = session
      const seen = place === undefined ? undefined : seenAs(agenda, place)
      if (place === undefined || seen === undefined) return []
      const before = first.get(seen)
      if (!before) first.set(seen, { place, session })
      if (!before || String(before.place) === String(place) || told.has(String(place))) return []
      told.add(String(place))
      return [
        violationAt(
          [
            { session: before.session, path: 'place' },
            { session, path: 'place' },
          ],
          { place: placeName(agenda, place) },
        ),
      ]
    })
  },
  'agenda',
)
