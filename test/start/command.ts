import { type ChildProcess, spawn } from 'node:child_process'

/** What one run of the start script has printed so far. */
export type Run = {
  process: ChildProcess
  stdout: () => string
  stderr: () => string
  ended: Promise<number | null>
}

/** Runs `npm start`'s script as from a terminal, with these variables on top of a clean environment. */
export function run(
  variables: Record<string, string>,
  command = [process.execPath, 'scripts/start.mjs'],
): Run {
  const [program = '', ...args] = command
  const { PATH, HOME, NODE_OPTIONS } = process.env
  const child = spawn(program, args, {
    env: { PATH, HOME, NODE_OPTIONS, ...variables } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let printed = ''
  child.stdout.on('data', (text) => (out += text))
  child.stderr.on('data', (text) => (printed += text))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { process: child, stdout: () => out, stderr: () => printed, ended }
}

/** Waits until a run has said that it serves, and until its address answers. */
export async function running(started: Run, url: string): Promise<void> {
  let over = false
  void started.ended.then(() => (over = true))
  while (!over) {
    if (
      started.stdout().includes('The app is running') &&
      (await fetch(`${url}/admin/login`).catch(() => undefined))?.ok
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`The app did not start:\n${started.stdout()}\n${started.stderr()}`)
}
