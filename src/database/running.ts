import { AsyncLocalStorage } from 'node:async_hooks'

/** The operation whose hook is running now: what the hook does without its `req` belongs to that operation all the same. */
export const running = new AsyncLocalStorage<number | string>()
