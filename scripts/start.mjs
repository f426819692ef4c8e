// npm start: checks what it was given, builds when the sources changed, prepares the database, serves the app.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildWhenNeeded } from './start/build.mjs'
import { checkDatabase, checkPort, isThisMachine, Refusal } from './start/checks.mjs'
import { step, runStep, serve } from './start/steps.mjs'

const root = path.resolve(import.meta.dirname, '..')
process.chdir(root)

function secretFor(serverUrl) {
  if (process.env.PAYLOAD_SECRET) return process.env.PAYLOAD_SECRET
  if (!isThisMachine(serverUrl)) {
    throw new Refusal(`PAYLOAD_SECRET is missing: ${serverUrl} is not this machine's own address, so set a long random secret.`)
  }
  const file = path.join(root, 'data', 'secret')
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8').trim()
}

async function main() {
  const port = await checkPort(process.env.PORT ?? '3000')
  const serverUrl = (process.env.SERVER_URL ?? `http://localhost:${port}`).replace(/\/$/, '')
  const databaseUri = process.env.DATABASE_URI ?? 'file:./data/agenda.db'
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    SERVER_URL: serverUrl,
    DATABASE_URI: databaseUri,
    PAYLOAD_SECRET: secretFor(serverUrl),
    NEXT_TELEMETRY_DISABLED: '1',
  }
  await checkDatabase(databaseUri)
  await buildWhenNeeded(root, env)
  await step('Preparing the database (a few seconds)', () => runStep(['--import', 'tsx', 'seed/run.ts'], env))
  await serve(port, serverUrl, env)
}

main().catch((error) => {
  console.error(error instanceof Refusal ? error.message : `The app could not be started: ${error.message}`)
  process.exitCode = 1
})
