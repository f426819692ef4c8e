import { setTimeout as sleep } from 'node:timers/promises'

/**
 * In milliseconds: what has not answered by then counts as away, since monitors do not wait long
 * either.
 */
const patience = 800

/**
 * Asks for the state of a part; `otherwise` stands for one that fails or does not answer in time.
 * While an earlier question is unanswered, it is not asked again.
 */
export function withinTime<T>(ask: () => Promise<T>, otherwise: T): () => Promise<T> {
  let asked: Promise<T> | undefined
  return () => {
    asked ??= ask()
      .catch(() => otherwise)
      .finally(() => (asked = undefined))
    return Promise.race([asked, sleep(patience, otherwise, { ref: false })])
  }
}
