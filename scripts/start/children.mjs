import { spawn } from 'node:child_process'

const running = new Set()
let stopping = false

/** Whether this script was told to stop: what its children say after that is no error. */
export const isStopping = () => stopping

function stop(signal) {
  stopping = true
  for (const child of running) child.kill(signal)
  if (!running.size) process.exit()
}

/**
 * Stops what this script has started when the script is told to stop. npm runs it in a shell that
 * passes no signal on and just ends, so that the script also stops once its parent process is gone.
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

/** Starts node with `args`. What it prints can be read from the child's `stdout` and `stderr`. */
export function startNode(args, env) {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  child.on('exit', () => running.delete(child))
  return child
}
