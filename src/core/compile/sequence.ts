import { sameValue } from '../sameValue.js'
import { belongsTo, everBelonged, removedFrom } from './parts/belonging.js'
import type { CompiledAgenda, CompiledSession, RemovedSession } from './schema/agenda.js'

function risen(
  session: CompiledSession,
  before: CompiledSession | RemovedSession | undefined,
): CompiledSession {
  if (!before || session.sequence > before.sequence) return session
  const kept = { ...session, sequence: before.sequence }
  return sameValue(kept, before) ? kept : { ...kept, sequence: before.sequence + 1 }
}

/** A line with the parts to which it belonged by an earlier publication and belongs no more. */
function withFormer(
  session: CompiledSession,
  before: CompiledSession | RemovedSession | undefined,
  { previous, places }: { previous: CompiledAgenda } & Pick<CompiledAgenda, 'places'>,
): CompiledSession {
  if (!before) return session
  const ever = 'roles' in before ? everBelonged(previous, before) : removedFrom(before)
  const now = belongsTo({ places }, session)
  const gone = (name: 'day' | 'person' | 'place' | 'track') =>
    ever[name].filter((each) => !now[name].includes(each))
  return {
    ...session,
    formerPeople: gone('person'),
    formerDays: gone('day'),
    formerPlaces: gone('place'),
    formerTracks: gone('track'),
  }
}

/**
 * Calendars take no notice of a change whose SEQUENCE is not higher than the one they have.
 * Revisions alone do not see to that: a session changes with the name of a speaker, one that was
 * removed comes back, and a database may give the id of a deleted session to a new one. So whatever
 * differs from what was last served gets a higher number than it had. `places`: those of the agenda
 * now, for a room may have come to lie in another venue.
 */
export function withRisingSequences(
  sessions: CompiledSession[],
  { places, previous }: Pick<CompiledAgenda, 'places'> & { previous: CompiledAgenda | undefined },
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
    return risen(withFormer(session, known, { previous, places }), known)
  })
}
