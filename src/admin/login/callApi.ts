'use client'

import { type Faulty, faultsIn } from '../faultIn.js'
import { loginAgain } from './askForLogin.js'

type CallOptions = RequestInit & {
  /** Asked by the screen itself rather than by somebody who waits: nobody is disturbed. */
  quiet?: boolean
}

export type Reached<T> =
  | { away: true }
  | { ok: true; status: number; answer: T }
  | { ok: false; status: number; answer: Faulty }

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
): Promise<Reached<T>> {
  const ask = () => fetch(url, { ...options, credentials: 'include' })
  try {
    const first = await ask()
    const refused = first.status === 401 || first.status === 403
    const response = refused && !quiet && (await loginAgain(first.status)) ? await ask() : first
    const { ok, status } = response
    if (away.has(status)) return { away: true }
    // What is not the app's own answer says nothing.
    const answer: unknown = await response.json().catch(() => ({}))
    if (!ok) return { ok, status, answer: faultsIn(answer) }
    // Both sides are of one version, and whoever asks names the type that this door answers with.
    return { ok, status, answer: answer as T }
  } catch {
    return { away: true }
  }
}
