import { codeIn } from './codes.js'
import { everBelonged } from './parts/belonging.js'
import type { CompiledAgenda, CompiledSession, RemovedSession } from './schema/agenda.js'

/** What is kept of a line that is not shown any more: its identity, and whose calendars had it. */
export function toRemoved(agenda: CompiledAgenda, session: CompiledSession): RemovedSession {
  const { id, uid, slug, sequence, day, startsAt, endsAt } = session
  const ever = everBelonged(agenda, session)
  return {
    id,
    uid,
    // Agendas of an older schema have no slugs.
    code: codeIn(slug ?? ''),
    sequence,
    day,
    startsAt,
    endsAt,
    people: [...ever.person],
    days: [...ever.day],
    places: [...ever.place],
    tracks: [...ever.track],
    title: null,
    numberedKind: null,
  }
}

/**
 * The sessions that an agenda once showed and shows no more. Only their identity is kept: a text
 * that was withdrawn must not be served for ever. A session that comes back is no longer removed.
 */
export function removedSince(
  previous: CompiledAgenda | undefined,
  sessions: CompiledSession[],
): RemovedSession[] {
  if (!previous) return []
  const present = new Set(sessions.map(({ uid }) => uid))
  const gone = previous.days
    .flatMap((day) => day.sessions)
    .filter(({ uid }) => !present.has(uid))
    .map((session) => ({ ...toRemoved(previous, session), sequence: session.sequence + 1 }))
  const newly = new Set(gone.map(({ uid }) => uid))
  return [...previous.removed.filter(({ uid }) => !present.has(uid) && !newly.has(uid)), ...gone]
}
