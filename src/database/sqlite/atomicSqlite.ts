import { randomUUID } from 'node:crypto'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { DatabaseAdapterObj } from 'payload'
import { asClient } from './client.js'
import { closeConnections, type Connections, openConnections } from './connections.js'
import { LazyTransaction } from './lazyTransaction.js'
import { type Compare, escapePatterns } from '../escapePatterns.js'
import { endTransactions, type WithTransactions } from '../endTransactions.js'
import { runningOperation } from '../runningOperation.js'
import { indexTranslations } from '../translationTables.js'
import { type Drizzle, transactionDatabase } from './transactionDatabase.js'

type Session = { db: object; resolve: () => Promise<void>; reject: () => Promise<void> }
type Work = (...args: unknown[]) => Promise<void>

const migrations = [
  'migrate',
  'migrateDown',
  'migrateFresh',
  'migrateRefresh',
  'migrateReset',
] as const

/** The parts of Payload's adapter that are replaced or used. */
type Adapter = Record<(typeof migrations)[number], Work> &
  WithTransactions & {
    client?: unknown
    drizzle: Drizzle
    operators: Record<string, Compare>
    sessions: Record<string, Session>
    initializing: Promise<void>
    connect: (options?: object) => Promise<void>
    destroy: () => Promise<void>
    beginTransaction: () => Promise<string>
  }

/** Whether an adapter has what is replaced or used. */
const isStock = (adapter: object): adapter is Adapter =>
  [...migrations, 'operators', 'sessions', 'connect', 'destroy', 'beginTransaction'].every(
    (name) => name in adapter,
  )

function makeAtomic(adapter: Adapter, url: string): void {
  let connections: Connections | undefined
  let migrating = 0
  const transactions = new Map<string, LazyTransaction>()
  /**
   * The transaction that has the writer, for what a hook writes without the `req` of its operation.
   * As a write of its own it would have to wait for that transaction, which waits for the hook.
   */
  const surrounding = () => {
    const transaction = transactions.get(String(runningOperation.getStore()))
    return transaction?.isWriting ? transaction.executor : undefined
  }
  const { connect, destroy } = adapter

  adapter.connect = async (options) => {
    if (!connections) {
      connections = await openConnections(url)
      adapter.client = asClient(connections, surrounding)
    }
    await connect.call(adapter, options)
  }
  adapter.destroy = async () => {
    const open = connections
    connections = undefined
    adapter.client = undefined
    if (open) await closeConnections(open)
    await destroy.call(adapter)
  }

  adapter.beginTransaction = async () => {
    await adapter.initializing
    if (!connections) throw new Error('SQLite is not connected.')
    const id = randomUUID()
    const transaction = new LazyTransaction(connections, { rebuilds: migrating > 0 })
    transactions.set(id, transaction)
    adapter.sessions[id] = {
      db: transactionDatabase(adapter.drizzle, transaction.executor),
      resolve: () => transaction.commit(),
      reject: () => transaction.rollback(),
    }
    return id
  }
  endTransactions(adapter, (id) => transactions.delete(id))

  for (const name of migrations) {
    const stock = adapter[name]
    adapter[name] = async (...args) => {
      migrating++
      try {
        await stock.apply(adapter, args)
      } finally {
        migrating--
      }
    }
  }
}

type Given = Parameters<typeof sqliteAdapter>[0]

/**
 * `push` makes the tables from the collections, in development and in tests; `prodMigrations` are
 * run at the start in production.
 */
type Settings = {
  url: string
  push?: boolean
  prodMigrations?: Given['prodMigrations']
}

/**
 * Payload's adapter for SQLite with transactions of our own, since those of Payload lose writes
 * (docs/decisions/0002-sqlite-transactions.md).
 *
 * @example atomicSqlite({ url: 'file:./data/agenda.db', push: true })
 */
export function atomicSqlite({ url, push, prodMigrations }: Settings): DatabaseAdapterObj {
  const stock = sqliteAdapter({
    client: { url },
    push,
    prodMigrations,
    migrationDir: 'migrations',
    afterSchemaInit: [indexTranslations(index)],
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      // As an object, since the adapter's own type hides most of what is replaced.
      const changed: object = adapter
      if (!isStock(changed)) throw new Error('This is no adapter of Payload for SQLite.')
      makeAtomic(changed, url)
      changed.operators = escapePatterns(changed.operators)
      return adapter
    },
  }
}
