import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from 'drizzle-orm/libsql'
import type { DatabaseAdapterObj } from 'payload'
import { asClient, type Connections, type Executor, openConnections } from './connections.js'
import { indexTranslations } from './indexTranslations.js'
import { LazyTransaction } from './lazyTransaction.js'

type Drizzle = ReturnType<typeof drizzle>
type Session = { db: Drizzle; resolve: () => Promise<void>; reject: () => Promise<void> }

/** The parts of Payload's adapter that are replaced or used. */
type Adapter = {
  client?: unknown
  drizzle: Drizzle
  schema: Record<string, unknown>
  sessions: Record<string, Session>
  initializing: Promise<void>
  connect: (this: Adapter, options?: object) => Promise<void>
  beginTransaction: () => Promise<string>
  commitTransaction: (id: Promise<number | string> | number | string) => Promise<void>
  rollbackTransaction: (id: Promise<number | string> | number | string) => Promise<void>
}

/** A client that passes everything on to the transaction that it is lent to. */
class CurrentExecutor implements Executor {
  current!: Executor
  execute = ((...args: [never]) => this.current.execute(...args)) as Executor['execute']
  batch = ((...args: [never]) => this.current.batch(...args)) as Executor['batch']
  migrate = ((...args: [never]) => this.current.migrate(...args)) as Executor['migrate']
  executeMultiple = ((...args: [never]) => this.current.executeMultiple(...args)) as Executor['executeMultiple']
}

/** Building a drizzle instance is slow for a large schema: each is used again, for one transaction after another. */
class DrizzlePool {
  private free: { db: Drizzle; turnTo: (executor: Executor) => void }[] = []

  constructor(private readonly schema: Record<string, unknown>) {}

  take(executor: Executor) {
    const entry = this.free.pop() ?? this.make()
    entry.turnTo(executor)
    return { db: entry.db, giveBack: () => void this.free.push(entry) }
  }

  private make() {
    const client = new CurrentExecutor()
    return { db: drizzle(client as never, { schema: this.schema }), turnTo: (executor: Executor) => void (client.current = executor) }
  }
}

function makeAtomic(adapter: Adapter, url: string): void {
  let connections: Connections | undefined
  let pool: DrizzlePool | undefined
  const { connect } = adapter

  adapter.connect = async function (options) {
    if (!connections) {
      if (url.startsWith('file:')) mkdirSync(path.dirname(path.resolve(url.slice('file:'.length))), { recursive: true })
      connections = await openConnections({ url })
      this.client = asClient(connections)
    }
    await connect.call(this, options)
    pool = new DrizzlePool(this.schema)
  }
  adapter.beginTransaction = async () => {
    await adapter.initializing
    if (!connections) throw new Error('SQLite is not connected.')
    pool ??= new DrizzlePool(adapter.schema)
    const id = randomUUID()
    const transaction = new LazyTransaction(connections)
    const { db, giveBack } = pool.take(transaction.executor)
    const end = (how: 'commit' | 'rollback') => () => transaction[how]().finally(giveBack)
    adapter.sessions[id] = { db, resolve: end('commit'), reject: end('rollback') }
    return id
  }
  const ending = (how: 'reject' | 'resolve') => async (given: Promise<number | string> | number | string) => {
    const id = String(await given)
    const session = adapter.sessions[id]
    delete adapter.sessions[id]
    await session?.[how]()
  }
  adapter.commitTransaction = ending('resolve')
  adapter.rollbackTransaction = ending('reject')
}

type Settings = { url: string; push?: boolean; prodMigrations?: Parameters<typeof sqliteAdapter>[0]['prodMigrations'] }

/** Payload's SQLite adapter with saves that are whole or not at all (docs/decisions/0002-sqlite-transactions.md). */
export function atomicSqlite({ url, push, prodMigrations }: Settings): DatabaseAdapterObj {
  const stock = sqliteAdapter({ client: { url }, push, prodMigrations, migrationDir: 'migrations', afterSchemaInit: [indexTranslations] })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      makeAtomic(adapter as unknown as Adapter, url)
      return adapter
    },
  } as DatabaseAdapterObj
}
