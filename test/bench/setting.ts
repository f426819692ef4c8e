import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startMongo } from '../setup/mongoEngine.mjs'
import { freshPostgres } from '../setup/freshPostgres.js'
import { startPostgres } from '../setup/postgresEngine.mjs'
import type { serve } from './servers.js'

const engines = { mongodb: startMongo, postgres: startPostgres, sqlite: undefined }
type Database = keyof typeof engines
type Engine = { uri?: string; stop?: () => Promise<unknown>; reasons?: string[] }

const [first, second, third] = process.argv.slice(2)

/** Which database, and for how many seconds each thing is measured, and the mix of readers. */
export const database: Database = first && first in engines ? (first as Database) : 'sqlite'
export const seconds = Number(second ?? 3)
export const mixSeconds = Number(third ?? 10)
export const sizes = (process.env.BENCH_SIZES ?? '20,200,2000').split(',').map(Number)
/** Of this run alone: the database where it is a file, and the bodies of the bare server. */
export const folder = mkdtempSync(path.join(tmpdir(), 'agenda-bench-'))

export const say = (text: string) => process.stdout.write(`${text}\n`)

export type Server = Awaited<ReturnType<typeof serve>>

export type Prepared = {
  login: { email: string; password: string }
  events: { size: number; id: number | string; slug: string; sessions: (number | string)[] }[]
}

/** What is measured: the app on its database, with what is in it. */
export type Run = {
  app: Server
  uri: string
  env: Record<string, string>
  events: Prepared['events']
  token: string
}

/** The engine of this run; none for SQLite. */
export async function startEngine(): Promise<Engine | undefined> {
  const engine: Engine | undefined = await engines[database]?.()
  if (engine && !engine.uri)
    throw new Error(`${database} could not be had: ${engine.reasons?.join('; ')}`)
  return engine
}

/** A new database for this run. */
export async function addressOn(engine: string | undefined): Promise<string> {
  if (!engine) return `file:${path.join(folder, 'bench.db')}`
  if (database === 'mongodb') return `${engine.replace(/\/?(\?.*)?$/, '')}/bench`
  process.env.TEST_POSTGRES_URI = engine
  return (await freshPostgres()).uri
}
