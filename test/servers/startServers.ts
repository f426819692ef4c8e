import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe } from 'vitest'
import { freePort } from '../setup/freePort.mjs'
import { bundled } from '../setup/bundled.js'
import { freshPostgres } from '../setup/freshPostgres.js'
import { type Database, freshDatabase } from '../setup/payloadFor.js'
import type { Reading } from './reading.js'

const admin = { email: 'admin@example.org', password: 'a long password for tests' }

type Server = {
  port: number
  said: () => string
  end: () => Promise<void>
  signal: (name: NodeJS.Signals) => void
}

const patience = 240_000

let program: Promise<string> | undefined

async function startOne(env: Record<string, string>): Promise<Server> {
  const port = await freePort()
  const child: ChildProcess = spawn(
    process.execPath,
    [await (program ??= bundled('test/servers/server.ts'))],
    {
      env: {
        ...process.env,
        NODE_ENV: 'test',
        PORT: String(port),
        PAYLOAD_SECRET: 'a secret for the tests only',
        ADMIN_EMAIL: admin.email,
        ADMIN_PASSWORD: admin.password,
        ...env,
      },
      // The channel tells the server when the test run is gone.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const end = async () => {
    child.kill('SIGKILL')
    await gone
  }
  let said = ''
  let timer: NodeJS.Timeout | undefined
  try {
    await new Promise<void>((resolve, reject) => {
      const listen = (chunk: Buffer) => {
        said = `${said}${chunk}`.slice(-500_000)
        if (said.includes(`ready ${port}`)) resolve()
      }
      child.stdout?.on('data', listen)
      child.stderr?.on('data', listen)
      child.once('error', reject)
      timer = setTimeout(
        () =>
          reject(
            new Error(`A server was not ready after ${patience / 1000} s:\n${said.slice(-3000)}`),
          ),
        patience,
      )
      void gone.then((code) =>
        reject(new Error(`A server ended with ${code}:\n${said.slice(-3000)}`)),
      )
    })
  } catch (error) {
    await end()
    throw error
  } finally {
    clearTimeout(timer)
  }
  return { port, said: () => said, end, signal: (name) => void child.kill(name) }
}

/** Postgres is played every night, where there is one. */
export const servedFrom: Database[] = [
  'sqlite',
  'mongodb',
  ...(process.env.NIGHTLY && process.env.TEST_POSTGRES_URI ? (['postgres'] as const) : []),
]

/** What two processes do to each other is played on one database for each commit, and on all at night. */
export const suiteOn = (database: Database, everyCommit: Database) =>
  database === everyCommit || process.env.NIGHTLY ? describe : describe.skip

/**
 * Two server processes on one fresh database; only the first makes the tables and the first admin.
 * `env` goes to both, for example `{ AGENDA_LEASE: 'off' }`; servers are numbered 0 and 1.
 */
export async function startServers({
  database,
  env = {},
}: {
  database: Database
  env?: Record<string, string>
}) {
  const { uri, remove } = database === 'postgres' ? await freshPostgres() : freshDatabase(database)
  const all = { DATABASE_URI: uri, PAYLOAD_FORCE_DRIZZLE_PUSH: 'true', ...env }
  const servers: Server[] = []
  const stop = async () => {
    await Promise.all(servers.map((server) => server.end()))
    await remove()
  }
  try {
    servers.push(await startOne({ ...all, PUSH: '1' }))
    servers.push(await startOne({ ...all, PUSH: '0' }))
  } catch (error) {
    await stop()
    throw error
  }
  return {
    admin,
    uri,
    url: (n: number) => `http://127.0.0.1:${servers[n]!.port}`,
    /** What a server has printed: the place to look when it answers 500. */
    said: (n: number) => servers[n]!.said(),
    /** At once, in the middle of whatever it does; resolves when the process is gone. */
    kill: (n: number): Promise<void> => servers[n]!.end(),
    /** A new process in the place of one that was killed. */
    restart: async (n: number): Promise<void> => {
      servers[n] = await startOne({ ...all, PUSH: '0' })
    },
    signal: (n: number, name: NodeJS.Signals): void => servers[n]!.signal(name),
    /** Waits until a server has printed `text`. */
    async heard(n: number, text: string): Promise<void> {
      const giveUp = Date.now() + patience
      while (!servers[n]!.said().includes(text)) {
        if (Date.now() > giveUp)
          throw new Error(`A server did not say "${text}":\n${servers[n]!.said().slice(-3000)}`)
        await sleep(10)
      }
    },
    /** Only for what the lease is for: `off` lets every writer write at once. */
    async lease(state: 'off' | 'on'): Promise<void> {
      for (const { port } of servers)
        await fetch(`http://127.0.0.1:${port}/test/lease`, { method: 'PUT', body: state })
    },
    /** From now on, how readers read on both processes. */
    async reading(habits: Partial<Reading>): Promise<void> {
      for (const { port } of servers)
        await fetch(`http://127.0.0.1:${port}/test/reading`, {
          method: 'PUT',
          body: JSON.stringify(habits),
        })
    },
    stop,
  }
}

export type Servers = Awaited<ReturnType<typeof startServers>>
