// npm start: checks the settings, builds the app where its sources have changed, prepares the
// database, and serves the app.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { defaultDatabaseUri } from './start/address.mjs'
import { buildWhenNeeded, seed } from './start/build.mjs'
import {
  checkBasePath,
  checkBucket,
  checkDatabase,
  checkOrigins,
  checkPort,
  checkProcesses,
  checkSeconds,
  checkServerUrl,
  isThisMachine,
  reasonOf,
} from './start/checks.mjs'
import { isStopping, stopTogether } from './start/children.mjs'
import { Refusal } from './start/refusal.mjs'
import { serve } from './start/serve.mjs'
import { runStep, step } from './start/steps.mjs'

const root = path.resolve(import.meta.dirname, '..')
process.chdir(root)

/**
 * The secret that was given. Where the app can only be reached from this machine, one is made for
 * it and kept in data/secret.
 */
function secretFor(serverUrl) {
  if (process.env.PAYLOAD_SECRET) return process.env.PAYLOAD_SECRET
  if (!isThisMachine(serverUrl)) {
    throw new Refusal(
      `PAYLOAD_SECRET is missing: ${serverUrl} is not this machine's own address, so set a long random secret.`,
    )
  }
  const file = path.join(root, 'data', 'secret')
  try {
    const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
    if (kept) return kept
    const made = randomBytes(32).toString('hex')
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, made, { mode: 0o600 })
    return made
  } catch (error) {
    throw new Refusal(`No secret can be kept in ${file}: ${reasonOf(error)}. Set PAYLOAD_SECRET.`)
  }
}

async function main() {
  stopTogether()
  const port = await checkPort(process.env.PORT || '3000')
  const serverUrl = checkServerUrl(process.env.SERVER_URL || `http://localhost:${port}`)
  const databaseUri = process.env.DATABASE_URI || defaultDatabaseUri
  const keepAlive = checkSeconds('KEEP_ALIVE_SECONDS', process.env.KEEP_ALIVE_SECONDS || '75')
  const stopping = checkSeconds('STOP_SECONDS', process.env.STOP_SECONDS || '25')
  const processes = checkProcesses(
    process.env.PROCESSES || (availableParallelism() > 1 ? '2' : '1'),
  )
  const basePath = checkBasePath(process.env.BASE_PATH || '')
  checkOrigins('CORS_ORIGINS', process.env.CORS_ORIGINS)
  // A policy of frames may also name all sites, all below one name, or all ports.
  checkOrigins(
    'EMBED_ORIGINS',
    process.env.EMBED_ORIGINS,
    /^(\*|https?:\/\/(\*\.)?[\w.-]+(:(\d+|\*))?)$/,
  )
  checkBucket(process.env)
  await checkDatabase(databaseUri)
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    SERVER_URL: serverUrl,
    BASE_PATH: basePath,
    // As Payload's `withPayload` says it to what Next builds: the other programs are told here.
    NEXT_BASE_PATH: basePath,
    DATABASE_URI: databaseUri,
    PAYLOAD_SECRET: secretFor(serverUrl),
    KEEP_ALIVE_SECONDS: keepAlive,
    STOP_SECONDS: stopping,
    PROCESSES: processes,
    NEXT_TELEMETRY_DISABLED: '1',
  }
  await buildWhenNeeded(root, env)
  await step('Preparing the database (a few seconds)', () => runStep([seed], env, 1))
  await serve(port, serverUrl + basePath, env)
}

main().catch((error) => {
  if (!isStopping())
    console.error(
      error instanceof Refusal ? error.message : `The app could not be started: ${error.message}`,
    )
  process.exitCode = 1
})
