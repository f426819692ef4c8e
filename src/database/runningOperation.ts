import { AsyncLocalStorage } from 'node:async_hooks'
import { onceInProcess } from '../onceInProcess.js'

/** The operation whose hook is running now: what the hook does without its `req` belongs to that operation all the same. */
export const runningOperation = onceInProcess(
  'running',
  () => new AsyncLocalStorage<number | string>(),
)
