'use client'

import { formatAdminURL } from 'payload/shared'
import { isId } from '../../core/ids.js'
import { fieldsIn, isPlain } from '../../core/isPlain.js'
import { isText } from '../../core/isText.js'
import type { Id } from '../../core/types.js'
import { faultsIn } from '../faultIn.js'

export type Account = { id: Id; collection?: string; email?: string; username?: string }

const isAccount = (value: unknown): value is Account =>
  isPlain(value) &&
  isId(value.id) &&
  [value.collection, value.email, value.username].every(
    (each) => (each ?? '') === '' || isText(each),
  )

/** Who is logged in, as Payload says it. */
export type Session = { user: Account & { collection: string }; exp: number; token?: string }

const json = async (asked: Promise<Response>): Promise<unknown> => {
  try {
    return await (await asked).json()
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
  const sessionIn = (answer: unknown): Session | undefined => {
    const { user, exp, token, ...others } = fieldsIn(answer)
    return isAccount(user)
      ? {
          ...others,
          exp: typeof exp === 'number' ? exp : 0,
          ...(isText(token) ? { token } : {}),
          user: { collection: users, ...user },
        }
      : undefined
  }
  return {
    me: async (): Promise<Session | null | undefined> => {
      const there = await json(fetch(at('/me'), { credentials: 'include' }))
      return there === undefined ? undefined : (sessionIn(there) ?? null)
    },
    logIn: async (
      fields: Record<string, string>,
    ): Promise<Session | { failure: string | undefined }> => {
      // What may be either is told apart by the sign that every address has.
      const { either, ...rest } = fields
      const who =
        either === undefined ? {} : either.includes('@') ? { email: either } : { username: either }
      const came = await json(fetch(at('/login'), post({ ...rest, ...who })))
      return sessionIn(came) ?? { failure: faultsIn(came).errors?.[0]?.message }
    },
    logOut: async (): Promise<void> => void (await json(fetch(at('/logout'), post({})))),
  }
}
