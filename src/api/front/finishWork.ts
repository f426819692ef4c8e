import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { openOperations } from '../../store/lease/operations.js'

/** Milliseconds between two looks at whether all is done. */
const pause = 20

/** Saves whose client has hung up, and timed jobs, are no requests any more that a server could wait for. */
export async function finishWork(payload: Payload): Promise<void> {
  const timed = [...payload.crons]
  for (const cron of timed) cron.stop()
  while (openOperations(payload).size || timed.some((cron) => cron.isBusy())) await sleep(pause)
  await payload.destroy()
}
