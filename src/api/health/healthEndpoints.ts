import type { Endpoint, Payload, PayloadHandler } from 'payload'
import { onceInProcess } from '../../onceInProcess.js'
import { answersAlone } from '../agenda/respond.js'
import { checkDatabase, type Database, type Migrations } from './checkDatabase.js'
import { checkDisk, type Disk } from './checkDisk.js'
import { withinTime } from './withinTime.js'

/** The state of the app, in words that do not reveal where it runs. */
export type Health = {
  status: 'ok' | 'unready'
  database: Database
  migrations: Migrations
  disk: Disk
}

type Checks = { database: () => ReturnType<typeof checkDatabase>; disk: () => Promise<Disk> }

const checks = onceInProcess('health', () => new WeakMap<Payload, Checks>())

function checksOf(payload: Payload): Checks {
  const known = checks.get(payload)
  if (known) return known
  const made: Checks = {
    database: withinTime(() => checkDatabase(payload), { database: 'away', migrations: 'unknown' }),
    disk: withinTime(() => checkDisk(payload), 'closed'),
  }
  checks.set(payload, made)
  return made
}

async function healthOf(payload: Payload): Promise<Health> {
  const { database, disk } = checksOf(payload)
  const [stored, written] = await Promise.all([database(), disk()])
  const ready =
    stored.database === 'ok' &&
    stored.migrations === 'ok' &&
    written !== 'full' &&
    written !== 'closed'
  return { status: ready ? 'ok' : 'unready', ...stored, disk: written }
}

const handler: PayloadHandler = async (req) => {
  const health = await healthOf(req.payload)
  answersAlone(req)
  return Response.json(health, {
    status: health.status === 'ok' ? 200 : 503,
    headers: { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' },
  })
}

/**
 * `GET /api/health`, for monitors and proxies: whether this process can do all of its work; 503
 * where it cannot.
 */
export const healthEndpoints: Endpoint[] = (['get', 'head'] as const).map((method) => ({
  path: '/health',
  method,
  handler,
}))
