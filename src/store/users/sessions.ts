type Session = { id: string; createdAt: Date | string; expiresAt: Date | string }

/**
 * The sessions that an account had when it was read. It stays with copies of the account, and is
 * stored nowhere.
 */
const asRead = Symbol('sessions as read')

export type WithSessions = { sessions?: Session[] | null; [asRead]?: string[] }

export function noteSessions<T extends WithSessions | null>(account: T): T {
  if (account && Array.isArray(account.sessions))
    account[asRead] = account.sessions.map(({ id }) => id)
  return account
}

/** What an operation makes itself is a date; what was read is not. */
const isOwn = (value: unknown) => value instanceof Date

/**
 * The sessions that an account has now, with what somebody who had read them before changed:
 * sessions begun, ended or prolonged. Those that others began or ended meanwhile stay so; those
 * that have run out go.
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
