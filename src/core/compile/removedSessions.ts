import type { CompiledAgenda, CompiledSession, RemovedSession } from './schema/agenda.js'

/** Ids of those who have a role in a session, each once. */
export const peopleOf = ({ roles }: CompiledSession) => [
  ...new Set(roles.flatMap(({ assignments }) => assignments.flatMap(({ person }) => person ?? []))),
]

/**
 * Sessions that an agenda once showed and shows no more. Only what identifies them is kept: a text that was withdrawn
 * must not be served for ever. One that comes back is no longer removed.
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
    .map((session) => {
      const { id, uid, sequence, day, startsAt, endsAt } = session
      return { id, uid, sequence: sequence + 1, day, startsAt, endsAt, people: peopleOf(session) }
    })
  const newly = new Set(gone.map(({ uid }) => uid))
  return [...previous.removed.filter(({ uid }) => !present.has(uid) && !newly.has(uid)), ...gone]
}
