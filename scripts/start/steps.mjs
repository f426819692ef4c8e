import { spawn } from 'node:child_process'
import { Refusal } from './checks.mjs'

/** Says what is going on, shows that it still is, and how long it took. */
export async function step(title, work) {
  process.stdout.write(`${title} …`)
  const started = Date.now()
  const alive = setInterval(() => process.stdout.write('.'), 5000)
  try {
    const said = await work()
    process.stdout.write(` done in ${((Date.now() - started) / 1000).toFixed(0)} s\n`)
    if (said?.trim()) process.stdout.write(`${said.trim()}\n`)
  } catch (error) {
    process.stdout.write(' failed\n')
    throw error
  } finally {
    clearInterval(alive)
  }
}

/** Runs node to its end and gives what it printed; a failure is told with its last lines. */
export function runStep(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let problems = ''
    child.stdout.on('data', (chunk) => (out += chunk))
    child.stderr.on('data', (chunk) => (problems += chunk))
    child.on('exit', (code) =>
      code === 0 ? resolve(out) : reject(new Refusal(`${args.at(-1)} ended with ${code}:\n${`${out}\n${problems}`.trim().split('\n').slice(-25).join('\n')}`)),
    )
  })
}

/** Serves until it is told to stop. */
export function serve(port, serverUrl, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    let ready = false
    child.stdout.on('data', (chunk) => {
      if (ready) process.stdout.write(chunk)
      else if (/ready/i.test(String(chunk))) {
        ready = true
        console.log(`\nThe app is running. Stop it with Ctrl+C.\n  Panel    ${serverUrl}/admin\n  REST     ${serverUrl}/api\n  GraphQL  ${serverUrl}/api/graphql\n`)
      }
    })
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
    child.on('exit', (code, signal) => (code && !signal ? reject(new Refusal(`The server ended with ${code}.`)) : resolve()))
  })
}
