import { AsyncLocalStorage } from 'node:async_hooks'
import { onceInProcess } from '../onceInProcess.js'

/**
 * The id of the operation whose hook is running at this point of the code. What the hook does
 * without its `req` belongs to that operation all the same.
 *
 * @example await runningOperation.run(operation.id, () => hook(args))
 */
export const runningOperation = onceInProcess(
  'running',
  () => new AsyncLocalStorage<number | string>(),
)
