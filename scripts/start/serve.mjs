import { isStopping, startNode } from './children.mjs'
import { Refusal } from './refusal.mjs'

/** Whether a line is one that Next prints while it starts, which is not shown. */
const aside = (line) => !line.trim() || /next\.config|^\s*(▲|-|✓)/.test(line)

const addresses = (url) => `
The app is running. Stop it with Ctrl+C.
  Panel    ${url}/admin
  REST     ${url}/api
  GraphQL  ${url}/api/graphql
`

/**
 * Runs the server until it is told to stop. Throws a `Refusal` where the server ends by itself,
 * with what it printed where it has not started at all.
 */
export function serve(port, serverUrl, env) {
  return new Promise((resolve, reject) => {
    const child = startNode(['scripts/start/server.mjs'], env)
    let ready = false
    let printed = ''
    child.stdout.on('data', (chunk) => {
      if (!ready && /ready/i.test(String(chunk))) {
        ready = true
        console.log(addresses(serverUrl))
        process.stderr.write(printed)
        return
      }
      const lines = String(chunk)
        .split('\n')
        .filter((line) => !aside(line))
      if (ready && lines.length) process.stdout.write(`${lines.join('\n')}\n`)
    })
    child.stderr.on('data', (chunk) => (ready ? process.stderr.write(chunk) : (printed += chunk)))
    child.on('close', (code) => {
      if (ready && (code === 0 || isStopping())) return resolve()
      if (isStopping()) return resolve()
      reject(
        new Refusal(
          ready
            ? `The server ended with ${code}.`
            : `The server did not start: ${printed.trim().split('\n')[0] || code}`,
        ),
      )
    })
  })
}
