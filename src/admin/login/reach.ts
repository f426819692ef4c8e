'use client'

import { loginAgain } from './loginAgain.js'

type Wish = RequestInit & {
  /** Asked by the screen itself rather than by somebody who waits: nobody is disturbed. */
  quiet?: boolean
}

/** What a server says that cannot reach the app, or a proxy that cannot reach the server. */
const away = new Set([502, 503, 504])

/**
 * Asks the app. Where the login has run out, whoever sits there logs in again and it goes on by itself. `away`: there is no
 * connection, or nothing behind it that answers; the same may be asked again later.
 */
export async function reach<T>(url: string, { quiet, ...wish }: Wish = {}): Promise<{ away: true } | { ok: boolean; answer: T }> {
  const ask = () => fetch(url, { ...wish, credentials: 'include' })
  try {
    const first = await ask()
    const refused = first.status === 401 || first.status === 403
    const response = refused && !quiet && (await loginAgain(first.status)) ? await ask() : first
    if (away.has(response.status)) return { away: true }
    return { ok: response.ok, answer: (await response.json()) as T }
  } catch {
    return { away: true }
  }
}
