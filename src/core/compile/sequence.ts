import { sameValue } from '../sameValue.js'
import { peopleOf } from './removedSessions.js'
import type { CompiledAgenda, CompiledSession, RemovedSession } from './schema/agenda.js'

function risen(
  session: CompiledSession,
  before: CompiledSession | RemovedSession | undefined,
): CompiledSession {
  if (!before || session.sequence > before.sequence) return session
  const kept = { ...session, sequence: before.sequence }
  return sameValue(kept, before) ? kept : { ...kept, sequence: before.sequence + 1 }
}

/** Who was in the session before, by any earlier publication, and is no more. Agendas of an older schema do not say it. */
function formerPeople(
  session: CompiledSession,
  before: CompiledSession | RemovedSession | undefined,
): string[] {
  if (!before) return []
  const earlier =
    'roles' in before
      ? [...(before.formerPeople ?? []), ...peopleOf(before)]
      : (before.people ?? [])
  const now = new Set(peopleOf(session))
  return [...new Set(earlier)].filter((person) => !now.has(person))
}

/**
 * Calendars take no notice of a change whose SEQUENCE is not higher than the one they have. Revisions alone do not see to
 * that: a session changes with the name of a speaker, one that was removed comes back, and a database may give the id of a
 * deleted session to a new one. So whatever differs from what was last served gets a higher number than it had.
 */
export function withRisingSequences(
  sessions: CompiledSession[],
  previous: CompiledAgenda | undefined,
): CompiledSession[] {
  if (!previous) return sessions
  const before = new Map(
    [...previous.removed, ...previous.days.flatMap((day) => day.sessions)].map((each) => [
      each.uid,
      each,
    ]),
  )
  return sessions.map((session) => {
    const known = before.get(session.uid)
    return risen({ ...session, formerPeople: formerPeople(session, known) }, known)
  })
}
