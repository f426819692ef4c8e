import { spawn } from 'node:child_process'

const running = new Set()
let stopping = false

export const isStopping = () => stopping

function stop(signal) {
  stopping = true
  for (const child of running) child.kill(signal)
  if (!running.size) process.exit()
}

/**
 * Whoever stops this script stops what it has started. npm runs it in a shell that ends without a word when npm is
 * told to stop, so that the loss of this parent counts as being told too.
 */
export function stopTogether() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal))
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop('SIGTERM')
  }, 500)
  watch.unref()
}

/** Starts node on `args`; what it prints comes through pipes. */
export function startNode(args, env) {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  child.on('exit', () => running.delete(child))
  return child
}
