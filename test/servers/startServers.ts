import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { type Database, freshDatabase } from '../setup/payloadFor.js'

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

const admin = { email: 'admin@example.org', password: 'a long password for tests' }

async function startOne(env: Record<string, string>): Promise<{ process: ChildProcess; port: number }> {
  const port = await freePort()
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/servers/server.ts'], {
    env: { ...process.env, NODE_ENV: 'test', PORT: String(port), PAYLOAD_SECRET: 'a secret for the tests only', ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk
      if (said.includes(`ready ${port}`)) resolve()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('exit', (code) => reject(new Error(`A server ended with ${code}:\n${said.slice(-3000)}`)))
  })
  return { process: child, port }
}

/** Two server processes on one fresh database; only the first makes the tables and the first admin. */
export async function startServers({ database, env = {} }: { database: Database; env?: Record<string, string> }) {
  const { uri, remove } = freshDatabase(database)
  const all = { DATABASE_URI: uri, PAYLOAD_FORCE_DRIZZLE_PUSH: 'true', ...env }
  const first = await startOne({ ...all, PUSH: '1' })
  const second = await startOne({ ...all, PUSH: '0' })
  const servers = [first, second]
  return {
    admin,
    uri,
    url: (n: number) => `http://127.0.0.1:${servers[n]!.port}`,
    /** At once, in the middle of whatever it does. */
    kill: (n: number) => servers[n]!.process.kill('SIGKILL'),
    async stop() {
      for (const server of servers) server.process.kill('SIGKILL')
      remove()
    },
  }
}

export type Servers = Awaited<ReturnType<typeof startServers>>
