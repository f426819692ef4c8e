import { isStopping, startNode } from './children.mjs'
import { Refusal } from './refusal.mjs'

/**
 * Does a step that takes a while: prints its title, a dot every five seconds, how long it took, and
 * then what the work gives. Throws what the work throws.
 */
export async function step(title, work) {
  process.stdout.write(`${title} …`)
  const started = Date.now()
  const alive = setInterval(() => process.stdout.write('.'), 5000)
  try {
    const said = await work()
    process.stdout.write(` done in ${((Date.now() - started) / 1000).toFixed(0)} s\n`)
    if (said?.trim()) process.stdout.write(`${said.trimEnd()}\n`)
  } catch (error) {
    process.stdout.write(isStopping() ? ' stopped\n' : ' failed\n')
    throw error
  } finally {
    clearInterval(alive)
  }
}

/**
 * Runs node until it ends, and gives what it printed. Where it fails, throws a `Refusal` with the
 * last `lines` of that.
 */
export function runStep(args, env, lines = 25) {
  return new Promise((resolve, reject) => {
    const child = startNode(args, env)
    let out = ''
    let printed = ''
    child.stdout.on('data', (chunk) => (out += chunk))
    child.stderr.on('data', (chunk) => (printed += chunk))
    child.on('close', (code) => {
      if (code === 0) return resolve(out)
      reject(
        new Refusal(
          (printed.trim() || out.trim() || `${args.join(' ')} ended with ${code}.`)
            .split('\n')
            .slice(-lines)
            .join('\n'),
        ),
      )
    })
  })
}
