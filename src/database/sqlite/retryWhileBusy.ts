import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds that another process's write is waited for; shorter in tests. */
export const busyTimes = { patience: 10_000 }

const isBusy = (error: unknown) =>
  /SQLITE_BUSY|database is locked/.test(`${(error as { code?: string })?.code} ${error}`)

/**
 * Tries again while another process is writing. SQLite's own busy timeout would stop this whole process meanwhile:
 * the driver waits inside a synchronous call.
 */
export async function retryWhileBusy<T>(work: () => Promise<T>): Promise<T> {
  const giveUp = Date.now() + busyTimes.patience
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || Date.now() > giveUp) throw error
      await sleep(2 + Math.random() * 15)
    }
  }
}
