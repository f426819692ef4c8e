import { randomUUID } from 'node:crypto'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { index } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { DatabaseAdapterObj, Payload } from 'payload'
import { type Compare, escapePatterns } from '../escapePatterns.js'
import { endTransactions, type WithTransactions } from '../endTransactions.js'
import { indexTranslations } from '../translationTables.js'
import { type Drizzle, lazyTransaction, type Pool, type Session } from './transaction.js'

/** The parts of Payload's adapter that are replaced or used. */
type Adapter = WithTransactions & {
  payload: Payload
  pool?: Pool
  poolOptions: object
  pg: { Pool: new (options: object) => Pool }
  drizzle: Drizzle
  operators: Record<string, Compare>
  sessions: Record<string, Session>
  initializing: Promise<void>
  connect: (options?: object) => Promise<void>
  createDatabase: () => Promise<boolean>
  destroy: () => Promise<void>
  beginTransaction: () => Promise<string>
}

/** Whether an adapter has what is replaced or used. */
const isStock = (adapter: object): adapter is Adapter =>
  ['pg', 'poolOptions', 'operators', 'sessions', 'connect', 'destroy', 'beginTransaction'].every(
    (name) => name in adapter,
  )

/**
 * A pool whose broken connections are replaced. Payload's adapter lets one that breaks while nobody
 * uses it end the process, and keeps its first connection for good.
 */
function openPool({ payload, pg, poolOptions }: Adapter): Pool {
  const pool = new pg.Pool(poolOptions)
  pool.on('error', (error) =>
    payload.logger.warn(`A connection to the database was lost: ${error.message}`),
  )
  return pool
}

/** Creates the database where it does not exist, as Payload's adapter does; throws otherwise. */
async function ensureDatabase(adapter: Adapter, pool: Pool): Promise<void> {
  try {
    const client = await pool.connect()
    client.release()
  } catch (error) {
    if (
      !(error instanceof Error) ||
      !/database .* does not exist/i.test(error.message) ||
      !(await adapter.createDatabase())
    )
      throw error
  }
}

function makeAtomic(adapter: Adapter): void {
  const { connect, destroy } = adapter
  adapter.connect = async (options) => {
    adapter.pool ??= openPool(adapter)
    await ensureDatabase(adapter, adapter.pool)
    await connect.call(adapter, options)
  }
  adapter.destroy = async () => {
    const { pool } = adapter
    adapter.pool = undefined
    await pool?.end()
    await destroy.call(adapter)
  }
  adapter.beginTransaction = async () => {
    await adapter.initializing
    if (!adapter.pool) throw new Error('Postgres is not connected.')
    const id = randomUUID()
    adapter.sessions[id] = lazyTransaction(adapter.pool, adapter.drizzle)
    return id
  }
  endTransactions(adapter)
}

type Given = Parameters<typeof postgresAdapter>[0]

/**
 * `push` makes the tables from the collections, in development and in tests; `prodMigrations` are
 * run at the start in production.
 */
export type PostgresSettings = {
  url: string
  push?: boolean
  pool?: Partial<Given['pool']>
  prodMigrations?: Given['prodMigrations']
}

/**
 * Payload's adapter for Postgres with transactions that begin when they first write, and that say
 * so when they could not be stored (docs/decisions/0021-postgres.md).
 *
 * @example atomicPostgres({ url: 'postgres://agenda@localhost/agenda', push: true })
 */
export function atomicPostgres({
  url,
  push,
  pool,
  prodMigrations,
}: PostgresSettings): DatabaseAdapterObj {
  const stock = postgresAdapter({
    pool: { connectionString: url, connectionTimeoutMillis: 10_000, ...pool },
    push,
    prodMigrations,
    migrationDir: 'migrations/postgres',
    afterSchemaInit: [indexTranslations(index)],
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      // As an object, since the adapter's own type hides most of what is replaced.
      const changed: object = adapter
      if (!isStock(changed)) throw new Error('This is no adapter of Payload for Postgres.')
      changed.operators = escapePatterns(changed.operators)
      makeAtomic(changed)
      return adapter
    },
  }
}
