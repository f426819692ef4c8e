type Session = { id: string; createdAt: Date | string; expiresAt: Date | string }

/**
 * The key for the sessions that an account had when it was read. It stays with copies of the
 * account and is not stored.
 */
const asRead = Symbol('sessions as read')

export type WithSessions = { sessions?: Session[] | null; [asRead]?: string[] }

export function noteSessions<T extends WithSessions | null>(account: T): T {
  if (account && Array.isArray(account.sessions))
    account[asRead] = account.sessions.map(({ id }) => id)
  return account
}

/**
 * Whether a session was begun by this operation: then its dates are `Date` objects, and not texts
 * as those that were read.
 */
const isOwn = (value: unknown) => value instanceof Date

/**
 * The sessions that an account has now, with the changes of somebody who had read them earlier:
 * sessions begun, ended or prolonged. Sessions that others began or ended meanwhile stay so; those
 * that have expired go.
 */
export function mergeSessions(
  now: Session[] | null | undefined,
  account: WithSessions,
  at = Date.now(),
): Session[] {
  const wanted = new Map((account.sessions ?? []).map((session) => [session.id, session]))
  const ended = new Set((account[asRead] ?? []).filter((id) => !wanted.has(id)))
  const there = now ?? []
  const kept = there.filter(
    ({ id, expiresAt }) => !ended.has(id) && new Date(expiresAt).getTime() > at,
  )
  const known = new Set(there.map(({ id }) => id))
  const begun = [...wanted.values()].filter(
    ({ id, createdAt }) => isOwn(createdAt) && !known.has(id),
  )
  return [
    ...kept.map((session) =>
      isOwn(wanted.get(session.id)?.expiresAt)
        ? { ...session, expiresAt: wanted.get(session.id)!.expiresAt }
        : session,
    ),
    ...begun,
  ]
}
