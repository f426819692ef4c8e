'use client'

import { loginAgain } from './askForLogin.js'

type CallOptions = RequestInit & {
  /** Asked by the screen itself rather than by somebody who waits: nobody is disturbed. */
  quiet?: boolean
}

/** What a server says that cannot reach the app, or a proxy that cannot reach the server. */
const away = new Set([502, 503, 504])

/**
 * Asks the app. Where the login has run out, whoever sits there logs in again and it goes on by
 * itself. `away`: there is no connection, or nothing behind it that answers; the same may be asked
 * again later.
 */
export async function callApi<T>(
  url: string,
  { quiet, ...options }: CallOptions = {},
): Promise<{ away: true } | { ok: boolean; status: number; answer: T }> {
  const ask = () => fetch(url, { ...options, credentials: 'include' })
  try {
    const first = await ask()
    const refused = first.status === 401 || first.status === 403
    const response = refused && !quiet && (await loginAgain(first.status)) ? await ask() : first
    const { ok, status } = response
    if (away.has(status)) return { away: true }
    // What is not the app's own answer says nothing.
    return { ok, status, answer: (await response.json().catch(() => ({}))) as T }
  } catch {
    return { away: true }
  }
}
