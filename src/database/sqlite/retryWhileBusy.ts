import { fieldsIn } from '../../core/isPlain.js'
import { setTimeout as sleep } from 'node:timers/promises'

/** How long the write of another process is waited for, in milliseconds; shorter in tests. */
export const busyTimes = { patience: 10_000 }

const isBusy = (error: unknown) =>
  /SQLITE_BUSY|database is locked/.test(`${String(fieldsIn(error).code)} ${String(error)}`)

/**
 * Tries work again and again while another process is writing to the database. SQLite's own busy
 * timeout is no alternative: the driver would wait inside a synchronous call, and this whole
 * process would stand still meanwhile.
 *
 * Throws what the work throws, the error `SQLITE_BUSY` once its patience is at an end.
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
