import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Milliseconds after which what is asked counts as away: whoever asks for the health does not wait
 * for long either.
 */
const patience = 800

/**
 * Asks a part how it is; `otherwise` where it fails or does not answer in time. One that has not
 * answered yet is not asked a second time.
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
