import type { CompiledAgenda, CompiledSession } from '../../core/compile/index.js'

/**
 * Where the compiled agenda keeps entries that are referred to by id, with the title of their
 * shape.
 */
export const targets = {
  people: 'Person',
  organisations: 'Organisation',
  places: 'Place',
  tracks: 'Track',
  sessions: 'Session',
} as const

export type Target = keyof typeof targets

/**
 * Fields that are ids in JSON and whole objects in GraphQL, by the title of the shape in which they
 * stand.
 */
const references: Record<string, Record<string, Target> | undefined> = {
  Event: { places: 'places' },
  EventRole: { organisations: 'organisations' },
  Session: { place: 'places', track: 'tracks' },
  Assignment: { person: 'people', organisation: 'organisations' },
  Person: { organisation: 'organisations', sessions: 'sessions' },
  Place: { within: 'places' },
  Day: { goingOn: 'sessions' },
}

export const targetOf = (title: string, field: string): Target | undefined =>
  references[title]?.[field]

const sessionsOf = new WeakMap<CompiledAgenda, Map<string, CompiledSession>>()

/**
 * Finds a session by its id. The index is made when an agenda is first asked, and kept as long as
 * the agenda is.
 */
function sessionById(agenda: CompiledAgenda, id: string): CompiledSession | undefined {
  const known =
    sessionsOf.get(agenda) ??
    new Map(
      agenda.days.flatMap(({ sessions }) =>
        sessions.map((session) => [session.id, session] as const),
      ),
    )
  sessionsOf.set(agenda, known)
  return known.get(id)
}

export const find = (agenda: CompiledAgenda, target: Target, id: string): object | undefined =>
  target === 'sessions' ? sessionById(agenda, id) : agenda[target][id]
