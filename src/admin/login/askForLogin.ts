'use client'

/**
 * Asks whoever sits there to log in again; resolves when they have, or with `false` when they would
 * not or need not.
 */
export type AskForLogin = (status: number) => Promise<boolean>

let asker: AskForLogin | undefined
let asking: Promise<boolean> | undefined

/** The panel says how it asks; without one nobody is asked. */
export function setAsker(ask: AskForLogin): () => void {
  asker = ask
  return () => {
    if (asker === ask) asker = undefined
  }
}

/** One question for all requests that are refused at the same time. */
export function loginAgain(status: number): Promise<boolean> {
  asking ??= (asker?.(status) ?? Promise.resolve(false)).finally(() => (asking = undefined))
  return asking
}
