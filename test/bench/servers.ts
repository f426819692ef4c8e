import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { freePort } from '../setup/freePort.mjs'

const running: ChildProcess[] = []

/** Runs node to its end; gives what it printed. */
export function run(args: string[], env: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    let printed = ''
    child.stdout.on('data', (chunk) => (said += chunk))
    child.stderr.on('data', (chunk) => (printed += chunk))
    child.on('exit', (code) =>
      code === 0
        ? resolve(said)
        : reject(
            new Error(
              `${args.join(' ')} ended with ${code}:\n${said.slice(-2000)}\n${printed.slice(-2000)}`,
            ),
          ),
    )
  })
}

/** Starts a server and waits until it answers at `path`. */
export async function serve(
  args: string[],
  env: Record<string, string>,
  path = '/',
): Promise<{ url: string; megabytes: () => number }> {
  const port = await freePort()
  const child = spawn(
    process.execPath,
    args.map((arg) => arg.replace('PORT', String(port))),
    { env: { ...process.env, ...env, PORT: String(port) }, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  running.push(child)
  const url = `http://127.0.0.1:${port}`
  for (let n = 0; ; n++) {
    if (
      await fetch(`${url}${path}`).then(
        (response) => response.status < 500,
        () => false,
      )
    )
      break
    if (n > 300 || child.exitCode !== null) throw new Error(`${args.join(' ')} did not start`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  const resident = () =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024
  return { url, megabytes: resident }
}

export const stopAll = () => running.forEach((child) => child.kill())
