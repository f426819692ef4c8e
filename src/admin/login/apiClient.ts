'use client'

import { formatAdminURL } from 'payload/shared'
import type { Id } from '../../core/types.js'

export type Account = { id: Id; collection?: string; email?: string; username?: string }

/** Who is logged in, as Payload says it. */
export type Session = { user: Account; exp?: number; token?: string }

const json = async <T>(asked: Promise<Response>): Promise<T | undefined> => {
  try {
    return (await (await asked).json()) as T
  } catch {
    return undefined
  }
}

/** Payload's own doors for logging in and out; `undefined` where nothing came back. */
export function loginApiClient({ api, users }: { api: string; users: string }) {
  const at = (path: string) => formatAdminURL({ apiRoute: api, path: `/${users}${path}` })
  const post = (body: object): RequestInit => ({
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  const withCollection = (session: Session): Session => ({
    ...session,
    user: { collection: users, ...session.user },
  })
  return {
    me: async (): Promise<Session | null | undefined> => {
      const there = await json<{ user: Account | null }>(
        fetch(at('/me'), { credentials: 'include' }),
      )
      return there && (there.user ? withCollection(there as Session) : null)
    },
    logIn: async (
      fields: Record<string, string>,
    ): Promise<Session | { failure: string | undefined }> => {
      // What may be either is told apart by the sign that every address has.
      const { either, ...rest } = fields
      const who =
        either === undefined ? {} : either.includes('@') ? { email: either } : { username: either }
      const came = await json<Partial<Session> & { errors?: { message: string }[] }>(
        fetch(at('/login'), post({ ...rest, ...who })),
      )
      return came?.user ? withCollection(came as Session) : { failure: came?.errors?.[0]?.message }
    },
    logOut: async (): Promise<void> => void (await json(fetch(at('/logout'), post({})))),
  }
}
